import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * npm run check:questions [-- FOLDER]: holds a folder of questions against the rules of the bank, or the product's own.
 * Exit code 1 with every fault, or 0 with a table of counts.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const own = join(root, 'questions')
// npm runs scripts in the project's folder; a path given to it means from where the person stands.
const isRunByNpm = process.env['npm_lifecycle_event'] === 'check:questions'
const here = (isRunByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd()
const folders = process.argv.slice(2)

if (folders.length > 1) {
  console.log(`Give one folder at most, not ${folders.length}: npm run check:questions -- path/to/folder`)
  process.exitCode = 1
} else {
  const installer = new URL('lib/install.mjs', import.meta.url)
  if (existsSync(installer)) await (await import(installer.href)).ensureInstalled()
  const { report, kind } = await check(folders[0] === undefined ? own : resolve(here, folders[0]))
  console.log(report)
  process.exitCode = kind === 'passed' ? 0 : 1
}

/** The compiler is TypeScript, which the oldest supported Node can't run by itself: Vite's module runner does. */
async function check(folder) {
  const { runnerImport } = await import('vite')
  const config = { configFile: false, root, logLevel: 'error' }
  const { module } = await runnerImport(join(root, 'build/bank/check.ts'), config)
  return module.checkFolder(folder, own)
}
