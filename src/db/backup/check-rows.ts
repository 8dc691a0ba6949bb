import { mostProblems, type BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { backupTables, pathOfTable, type BackupTable } from '#src/domain/backup/manifest.ts'
import type { RowsByTable } from '../rows.ts'
import type { BackupRows } from './backup-rows.ts'

/** What is wrong between rows that are right by themselves: doubled keys, and rows that hang on nothing. */
export function checkRows(rows: BackupRows): readonly BackupProblem[] {
  const interviews = new Set(rows.interviews.map((interview) => interview.id))
  const attempts = new Set(rows.attempts.map((attempt) => attempt.id))
  const noInterview = (row: { readonly interviewId: string }) =>
    interviews.has(row.interviewId) ? undefined : `its interview ${row.interviewId} is not in the file`
  const noAttempt = (row: { readonly attemptId: string }) =>
    attempts.has(row.attemptId) ? undefined : `its attempt ${row.attemptId} is not in the file`
  return [
    ...backupTables.flatMap((table) => findDoubled(rows, table)),
    ...findFaults('events', rows.events, noInterview),
    ...findFaults('drafts', rows.drafts, noInterview),
    ...findFaults(
      'attempts',
      rows.attempts,
      (attempt) =>
        noInterview(attempt) ??
        (attempt.questionId === attempt.question.id && attempt.category === attempt.question.category
          ? undefined
          : 'its question is given twice, and differently'),
    ),
    ...findFaults('scorecards', rows.scorecards, noAttempt),
    ...findFaults('scoringDrafts', rows.scoringDrafts, noAttempt),
  ].slice(0, mostProblems)
}

/** The key of a row as text; two rows of a table with the same text can't both be kept. */
export const keyOf: { readonly [T in BackupTable]: (row: RowsByTable[T]) => string } = {
  settings: (row) => row.key,
  interviews: (row) => row.id,
  events: (row) => JSON.stringify([row.interviewId, row.seq]),
  drafts: (row) => row.interviewId,
  attempts: (row) => row.id,
  scorecards: (row) => row.id,
  scoringDrafts: (row) => row.attemptId,
  shelf: (row) => row.questionId,
  reveals: (row) => row.id,
  stories: (row) => row.id,
}

function findDoubled<T extends BackupTable>(rows: BackupRows, table: T): readonly BackupProblem[] {
  const seen = new Set<string>()
  const all: readonly RowsByTable[T][] = rows[table]
  return findFaults(table, all, (row) => {
    const key = keyOf[table](row)
    if (seen.has(key)) return `a row with the key ${key} came before`
    seen.add(key)
    return undefined
  })
}

function findFaults<Row>(
  table: BackupTable,
  rows: readonly Row[],
  faultOf: (row: Row) => string | undefined,
): readonly BackupProblem[] {
  const problems: BackupProblem[] = []
  for (const [index, row] of rows.entries()) {
    const reason = faultOf(row)
    if (reason !== undefined) problems.push({ path: `${pathOfTable(table)}:${index + 1}`, reason })
    if (problems.length >= mostProblems) break
  }
  return problems
}
