import { compare } from './fault.ts'
import type { Fault } from './fault.ts'
import { bankFolders } from './read-folder.ts'
import type { SourceFile } from './read-folder.ts'

/** The files of a bank by what they hold, and those that lie in the wrong place. */
export type SortedFiles = {
  readonly questions: readonly SourceFile[]
  readonly rubrics: readonly SourceFile[]
  readonly formats: readonly SourceFile[]
  readonly faults: readonly Fault[]
}

/**
 * Sorts files by folder. README.md is for people and is left out everywhere. A folder without any of the bank's own
 * folders holds nothing but questions.
 */
export function sortFiles(files: readonly SourceFile[]): SortedFiles {
  const content = files
    .filter(({ path }) => path.split('/').at(-1) !== 'README.md')
    .sort((a, b) => compare(a.path, b.path))
  const isFlat = !content.some(({ path }) => path.includes('/') && bankFolders.includes(folderOf(path)))
  const questions: SourceFile[] = []
  const rubrics: SourceFile[] = []
  const formats: SourceFile[] = []
  const faults: Fault[] = []
  for (const file of content) {
    const reason = misplaced(file.path, isFlat)
    if (reason !== undefined) faults.push({ path: file.shown, line: 1, reason })
    else if (folderOf(file.path) === 'rubrics') rubrics.push(file)
    else if (folderOf(file.path) === 'formats') formats.push(file)
    else questions.push(file)
  }
  return { questions, rubrics, formats, faults }
}

/** The folder of the bank that a path starts with, or nothing for a file beside the folders. */
export function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : ''
}

function misplaced(path: string, isFlat: boolean): string | undefined {
  if (!path.endsWith('.md')) return 'is not a Markdown file: its name must end with .md'
  const steps = path.split('/')
  if (steps.length === 1 && isFlat) return undefined
  const folder = folderOf(path)
  if (!bankFolders.includes(folder))
    return `lies in none of the folders of a bank (${bankFolders.join(', ')})`
  return steps.length === 2 ? undefined : `must lie directly in ${folder}/`
}
