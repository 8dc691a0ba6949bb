import { categories } from '#src/domain/question/category.ts'
import { levels } from '#src/domain/question/level.ts'

import { compileBank } from './compile-bank.ts'
import type { Bank } from './compile-bank.ts'
import { formatFault } from './fault.ts'
import { readFolder } from './read-folder.ts'

/** What a check of a folder says, and whether it passed. */
export type CheckResult = { readonly kind: 'passed' | 'failed'; readonly report: string }

/**
 * Checks a folder of questions by the rules of the bank. Rubrics and formats are those of the product's own bank where
 * the folder has none. The report lists every fault with paths within the folder, or counts the questions.
 */
export async function checkFolder(folder: string, productFolder: string): Promise<CheckResult> {
  const files = await readFolder(folder).catch((cause: unknown) =>
    cause instanceof Error ? cause : Promise.reject(cause),
  )
  if (files instanceof Error) return { kind: 'failed', report: files.message }
  const product = await readFolder(productFolder)
  const shared = product.filter(({ path }) => /^(?:rubrics|formats)\//.test(path))
  const { bank: fallback } = compileBank(shared)
  const { bank, faults } = compileBank(files, fallback)
  if (faults.length > 0) return { kind: 'failed', report: faults.map(formatFault).join('\n') }
  return { kind: 'passed', report: countTable(bank) }
}

/** How many questions each category has at each level, with totals. */
function countTable(bank: Bank): string {
  const rows = categories.map((category) => {
    const counts = levels.map(
      (level) => bank.questions.filter((one) => one.category === category && one.level === level).length,
    )
    return { name: category, counts: [...counts, sumOf(counts)] }
  })
  const totals = [...levels, 'total'].map((_, column) => sumOf(rows.map(({ counts }) => counts[column] ?? 0)))
  const table = [
    ['', ...levels, 'total'],
    ...[...rows, { name: 'total', counts: totals }].map(({ name, counts }) => [name, ...counts.map(String)]),
  ]
  return table
    .map(([name = '', ...cells]) => name.padEnd(15) + cells.map((cell) => cell.padStart(6)).join(''))
    .join('\n')
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
