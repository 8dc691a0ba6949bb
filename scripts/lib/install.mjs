import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeFault } from './node-version.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * Makes node_modules what package-lock.json says, and does nothing, with no network, where it is already.
 * Ends the process with a sentence where this Node is too old or the packages can't be had.
 */
export async function ensureInstalled() {
  const fault = nodeFault(process.versions.node)
  if (fault) stop(fault)
  const reason = whyIncomplete(root)
  if (reason) await install(reason)
  writeFileSync(join(root, stampFile), stampOf(root))
}

async function install(reason) {
  console.log(`Installing the packages named in package-lock.json (${reason}) ...`)
  const { code } = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'])
  if (code !== 0) stop('npm ci failed: its words are above. Rehearsal needs the network this once.')
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function npm(args) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? run(process.execPath, [script, ...args]) : run('npm', args)
}

const stampFile = 'node_modules/.rehearsal-installed'

/** The lock and the kind of machine it was installed for: another machine's binaries would not run here. */
export function stampOf(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform} ${process.arch}\n`
}

/**
 * What node_modules under `folder` lacks of package-lock.json, in words, or undefined where it lacks nothing.
 * npm writes node_modules/.package-lock.json last, so that a broken-off installation has none. Optional packages are
 * npm's own choice by system, so that only the stamp speaks for them.
 */
export function whyIncomplete(folder) {
  const present = readPackages(join(folder, 'node_modules/.package-lock.json'))
  if (!present) return 'there are none yet'
  const stamp = join(folder, stampFile)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') !== stampOf(folder)) return 'the list has changed'
  for (const [path, wanted] of Object.entries(readPackages(join(folder, 'package-lock.json')) ?? {})) {
    if (path === '' || wanted.optional || wanted.link) continue
    if (present[path]?.version !== wanted.version) return `${path} ${wanted.version} is missing`
    if (!existsSync(join(folder, path, 'package.json'))) return `${path} is gone`
  }
  return undefined
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}
