import { mostProblems, type BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { pathOfTable, type BackupTable } from '#src/domain/backup/manifest.ts'
import type { RowsByTable } from '../rows.ts'
import { describeIssue } from './issue-reason.ts'
import { limits } from './limits.ts'
import { parseForeignJson } from './parse-json.ts'
import { rowSchemas } from './row-schemas.ts'

export type ParsedRows<T extends BackupTable> = {
  readonly rows: readonly RowsByTable[T][]
  readonly problems: readonly BackupProblem[]
}

/** The rows of one table, a line each; every row is a new object with known fields only. */
export function parseRows<T extends BackupTable>(table: T, bytes: Uint8Array): ParsedRows<T> {
  const rows: RowsByTable[T][] = []
  const problems: BackupProblem[] = []
  let number = 0
  for (const line of linesOf(bytes)) {
    number += 1
    const row = parseRow(table, line)
    if (row.ok) rows.push(row.row)
    else if (problems.length < mostProblems) {
      problems.push({ path: `${pathOfTable(table)}:${number}${row.field}`, reason: row.reason })
    }
  }
  return { rows, problems }
}

type ParsedRow<T extends BackupTable> =
  | { readonly ok: true; readonly row: RowsByTable[T] }
  | { readonly ok: false; readonly field: string; readonly reason: string }

function parseRow<T extends BackupTable>(table: T, line: Uint8Array): ParsedRow<T> {
  if (line.length > limits.line) return { ok: false, field: '', reason: 'is longer than a row can be' }
  const json = parseForeignJson(line)
  if (!json.ok) return { ok: false, field: '', reason: json.reason }
  const row = rowSchemas[table].safeParse(json.value)
  if (row.success) return { ok: true, row: row.data }
  const { field, reason } = describeIssue(row.error)
  return { ok: false, field: field === '' ? '' : `: ${field}`, reason }
}

/** The stretches between line feeds; the last line ends with one too. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const lineFeed = 0x0a
  let from = 0
  while (from < bytes.length) {
    const found = bytes.indexOf(lineFeed, from)
    const to = found === -1 ? bytes.length : found
    yield bytes.subarray(from, to)
    from = to + 1
  }
}
