/** `npm start`: installs what is missing, builds, and serves the app at its one address. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { appPort } from './lib/address.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { root } from './lib/root.mjs'

const url = `http://localhost:${appPort}`

if (await isTaken('127.0.0.1')) stopAsTaken()
await ensureInstalled()
const { buildApp } = await import('./lib/build.mjs')
const { serveDist } = await import('./lib/serve.mjs')
const { code } = await buildApp({ keepPrevious: true })
if (code !== 0) {
  console.error('The build failed: its words are above.')
  process.exit(1)
}
await serveDist({ port: appPort, dir: join(root, 'dist') }).catch((error) => {
  if (error.code === 'EADDRINUSE') stopAsTaken()
  throw error
})
console.log(`\nRehearsal is at ${url} (Ctrl+C stops it)`)
if (process.stdout.isTTY && !process.env.CI) openInBrowser()

function isTaken(host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'))
    probe.listen({ port: appPort, host, exclusive: true }, () => probe.close(() => resolve(false)))
  })
}

function stopAsTaken() {
  console.error(
    `Port ${appPort} is taken, perhaps by Rehearsal itself: look at ${url} first.\n` +
      'Another port would be another place to the browser, and your data would seem lost. ' +
      'Stop the other program, then try again.',
  )
  process.exit(1)
}

function openInBrowser() {
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }
  const [file, ...args] = openers[process.platform] ?? ['xdg-open', url]
  const opener = spawn(file, args, { stdio: 'ignore', detached: true })
  opener.on('error', () => undefined)
  opener.unref()
}
