import type { BackupRows } from '#src/db/backup/backup-rows.ts'
import { completeAttempt } from '#src/domain/interview/attempt-of.ts'
import type { EventBody, InterviewEvent } from '#src/domain/interview/event.ts'
import { foldInterview } from '#src/domain/interview/fold.ts'
import type { Interview, Round } from '#src/domain/interview/interview.ts'
import type { Phase } from '#src/domain/question/format.ts'
import type { Rubric } from '#src/domain/question/rubric.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { msPerMinute } from '#src/domain/time/duration.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { buildMarks } from './build-marks.ts'
import { noteFor } from './sample-notes.ts'
import type { PlannedSitting } from './sample-plan.ts'

/** What a sitting is made from. */
export type SittingInput = {
  readonly plan: PlannedSitting
  /** Counts the sittings from 1; names the rows and orders them. */
  readonly number: number
  readonly round: Round
  readonly rubric: Rubric
  /** When it began. */
  readonly start: Reading
}

/** The rows that one sitting leaves behind. */
export type SittingRows = Pick<BackupRows, 'interviews' | 'events' | 'attempts' | 'scorecards'>

/** How many places in the order of writing each sitting takes up. */
export const seqPerSitting = 10

/** One sitting with its log, and where it was finished its attempt and marks. The log is folded by the app's own code. */
export function buildSitting(input: SittingInput): SittingRows {
  const { plan, number, round, start } = input
  const interview: Interview = {
    id: `sample-interview-${number}`,
    createdAt: start,
    day: localDayOf(start),
    seq: number * seqPerSitting,
    rounds: [round],
  }
  const events = buildLog(input, interview.id)
  if (plan.ending === 'abandoned') return { interviews: [interview], events, attempts: [], scorecards: [] }
  const state = foldInterview(round.phases, events)
  const key = { id: `sample-attempt-${number}`, day: interview.day, seq: interview.seq + 1 }
  const attempt = completeAttempt(interview, state, key)
  const scorecards = plan.ending === 'scored' ? [buildScorecard(input, attempt.id, attempt.finishedAt)] : []
  return { interviews: [interview], events, attempts: [attempt], scorecards }
}

function buildLog(
  { plan, number, round, start }: SittingInput,
  interviewId: string,
): readonly InterviewEvent[] {
  const log: InterviewEvent[] = []
  let passed = 0
  const note = (body: EventBody) =>
    log.push({ ...body, interviewId, seq: log.length, at: later(start, passed) })
  note({ kind: 'started' })
  for (const [index, phase] of round.phases.entries()) {
    if (index > 0) note({ kind: 'phase-entered', phase: phase.id })
    const spent = timeIn(phase, number + index)
    passed += Math.round(spent / 2)
    if (plan.ending === 'abandoned' && index === 1) {
      note({ kind: 'abandoned' })
      return log
    }
    if (index === 2 && plan.aid === 'hint') note({ kind: 'hint-shown', hint: 0 })
    if (index === 2 && plan.aid === 'pause') {
      note({ kind: 'paused' })
      passed += 2 * msPerMinute
      note({ kind: 'resumed' })
    }
    passed += Math.round(spent / 2)
    const text = noteFor(phase.id, number)
    if (text !== undefined) note({ kind: 'note-saved', phase: phase.id, text })
  }
  note({ kind: 'finished' })
  return log
}

/** Between four fifths and six fifths of the budget, by turns. Milliseconds. */
function timeIn(phase: Phase, turn: number): number {
  const shares = [0.94, 1.12, 0.86, 1.05, 0.98]
  return Math.round(phase.budgetMs * (shares[turn % shares.length] ?? 1))
}

function buildScorecard({ plan, number, round, rubric }: SittingInput, attemptId: string, finished: Reading) {
  const at = later(finished, 8 * msPerMinute)
  return {
    id: `sample-scorecard-${number}`,
    attemptId,
    questionId: round.question.id,
    category: round.question.category,
    level: round.question.level,
    rater: 'self' as const,
    at,
    day: localDayOf(at),
    seq: number * seqPerSitting + 2,
    marks: buildMarks(rubric, round.question.dimensions, plan.form, number),
  }
}

function later(reading: Reading, ms: number): Reading {
  return { ...reading, wall: reading.wall + ms, mono: reading.mono + ms }
}
