import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The text of every file under a folder of the project, by its path from the project's folder, with `/`. */
export function readTree(root: string, folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]
    }),
  )
}
