import { getAttemptOfInterview } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import {
  countInterviews,
  listInterviews,
  listInterviewStates,
  listOpenInterviews,
  type InterviewState,
} from '#src/db/interviews.ts'
import { listScorecardsOf } from '#src/db/scorecards.ts'
import type { Interview } from '#src/domain/interview/interview.ts'
import type { HistoryRow } from './history-row.ts'

/** The interviews of this device as far as the history shows them. */
export type HistoryList = {
  /** Every interview under way, the newest first. */
  readonly open: readonly HistoryRow[]
  /** The newest of the others. */
  readonly past: readonly HistoryRow[]
  /** All interviews there are, and how many of them are older than those listed. */
  readonly total: number
  readonly older: number
}

/** The history down to the `limit` newest interviews. Reads the database only, so that it can be kept live. */
export async function listHistory(db: Db, limit: number): Promise<HistoryList> {
  const [open, interviews, total] = await Promise.all([
    listOpenInterviews(db),
    listInterviews(db, { limit }),
    countInterviews(db),
  ])
  const states = await listInterviewStates(
    db,
    interviews.map((one) => one.id),
  )
  const rows = await Promise.all(
    interviews.map((interview) => readRow(db, interview, states.get(interview.id) ?? 'abandoned')),
  )
  return {
    open: open.flatMap((interview) => rowOf(interview, { kind: 'open' })),
    past: rows.flat().filter((row) => row.kind !== 'open'),
    total,
    older: Math.max(0, total - interviews.length),
  }
}

async function readRow(db: Db, interview: Interview, state: InterviewState): Promise<readonly HistoryRow[]> {
  if (state !== 'finished') return rowOf(interview, { kind: state })
  const attempt = await getAttemptOfInterview(db, interview.id)
  if (attempt === undefined) return rowOf(interview, { kind: 'abandoned' })
  const scorecard = (await listScorecardsOf(db, attempt.id)).at(-1)
  return scorecard === undefined
    ? rowOf(interview, { kind: 'unscored', attempt })
    : rowOf(interview, { kind: 'scored', attempt, scorecard })
}

type Outcome = HistoryRow extends infer Row
  ? Row extends unknown
    ? Omit<Row, 'interview' | 'round'>
    : never
  : never

/** One row, or none for an interview without a round, which no version writes. */
function rowOf(interview: Interview, outcome: Outcome): readonly HistoryRow[] {
  const round = interview.rounds[0]
  return round === undefined ? [] : [{ interview, round, ...outcome } as HistoryRow]
}
