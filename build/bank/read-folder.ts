import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { compare } from './fault.ts'

/** Largest file of the bank, in bytes. */
export const largestFile = 256 * 1024

/** A file as it lies in a folder, before anybody looked into it. */
export type SourceFile = {
  /** Path within the bank, with forward slashes: `strategy/four-build-systems.md`. */
  readonly path: string
  /** Path from the folder that was read; differs from `path` where that folder is itself a part of a bank. */
  readonly shown: string
  readonly content:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'too-large'; readonly size: number }
    | { readonly kind: 'irregular' }
}

/** The folders that a bank may have. */
export const bankFolders: readonly string[] = [
  'system-design',
  'leadership',
  'strategy',
  'rubrics',
  'formats',
]

/**
 * Every file of a bank's folder, by path. Files whose name starts with a dot or ends with ~ belong to editors and
 * systems and are left out. A folder called like a part of a bank, such as `strategy`, is read as that part.
 * Rejects with a plain message when there is no such folder.
 */
export async function readFolder(folder: string): Promise<readonly SourceFile[]> {
  const found = await stat(folder).catch(() => undefined)
  if (found === undefined) throw new Error(`there is no folder ${folder}`)
  if (!found.isDirectory()) throw new Error(`${folder} is a file, not a folder`)
  const part = bankFolders.find((one) => one === basename(folder))
  const files = await listFiles(folder, '')
  const read = await Promise.all(files.map((one) => readSource(folder, one, part)))
  return read.sort((a, b) => compare(a.path, b.path))
}

type Listed = { readonly path: string; readonly regular: boolean }

async function listFiles(folder: string, under: string): Promise<readonly Listed[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true })
  const kept = entries.filter(
    ({ name }) => !name.startsWith('.') && !name.endsWith('~') && name !== 'node_modules',
  )
  const lists = await Promise.all(
    kept.map(async (entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`
      return entry.isDirectory() ? listFiles(folder, path) : [{ path, regular: entry.isFile() }]
    }),
  )
  return lists.flat()
}

async function readSource(folder: string, file: Listed, part: string | undefined): Promise<SourceFile> {
  const name = { path: part === undefined ? file.path : `${part}/${file.path}`, shown: file.path }
  if (!file.regular) return { ...name, content: { kind: 'irregular' } }
  const full = join(folder, file.path)
  const { size } = await stat(full)
  if (size > largestFile) return { ...name, content: { kind: 'too-large', size } }
  return { ...name, content: { kind: 'bytes', bytes: await readFile(full) } }
}
