import { existsSync } from 'node:fs'
import { copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.mjs'
import { runNode, tools } from './run.mjs'

/**
 * Builds the app into dist/. Gives `{ code, output, seconds }`. With `keepPrevious` the hashed files of the build
 * before stay beside the new ones, so that a page opened before the build still finds the parts it loads late.
 */
export async function buildApp({ keepPrevious = false, capture = false } = {}) {
  const previous = keepPrevious ? await setAside() : undefined
  const result = await runNode(tools.vite, ['build'], { capture })
  if (previous) await bringBack(previous)
  return result
}

const assets = join(root, 'dist/assets')
const aside = join(root, 'dist.local')

/** The names, one a line, of the files in dist/assets that belong to the build before. Never served. */
const keptList = '.kept'

/** Moves the last build's own files out of the way and names them. Those it had kept itself are let go. */
async function setAside() {
  await rm(aside, { recursive: true, force: true })
  if (!existsSync(assets)) return []
  await rename(assets, aside)
  const list = await readFile(join(aside, keptList), 'utf8').catch(() => '')
  const kept = new Set([keptList, ...list.split('\n')])
  return (await readdir(aside)).filter((name) => !kept.has(name))
}

async function bringBack(names) {
  if (existsSync(assets)) {
    const fresh = new Set(await readdir(assets))
    const old = names.filter((name) => !fresh.has(name))
    for (const name of old) await copyFile(join(aside, name), join(assets, name))
    await writeFile(join(assets, keptList), old.join('\n'))
  }
  await rm(aside, { recursive: true, force: true })
}
