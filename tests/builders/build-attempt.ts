import type { Attempt } from '#src/domain/interview/attempt.ts'
import type { Scorecard } from '#src/domain/scoring/scorecard.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { buildAskedQuestion } from './build-interview.ts'
import { buildReading } from './build-reading.ts'

/** An attempt finished 45 minutes after noon on 1 March 2026. */
export function buildAttempt(change: Partial<Attempt> = {}): Attempt {
  const question = change.question ?? buildAskedQuestion()
  const finishedAt = change.finishedAt ?? buildReading(45)
  return {
    id: 'attempt-1',
    interviewId: 'interview-1',
    questionId: question.id,
    category: question.category,
    question,
    format: 'system-design-45',
    formatTitle: 'System design, 45 minutes',
    finishedAt,
    day: localDayOf(finishedAt),
    seq: 3,
    phases: [
      { id: 'requirements', title: 'Requirements', budgetMs: 600_000, extendedMs: 0, spentMs: 540_000 },
      { id: 'design', title: 'Design', budgetMs: 2_100_000, extendedMs: 60_000, spentMs: 2_160_000 },
    ],
    plannedMs: 2_700_000,
    spentMs: 2_700_000,
    hintsShown: 0,
    longestPauseMs: 0,
    pausedMs: 0,
    ...change,
  }
}

/** Marks for that attempt, given an hour after noon. */
export function buildScorecard(change: Partial<Scorecard> = {}): Scorecard {
  const at = change.at ?? buildReading(60)
  return {
    id: 'scorecard-1',
    attemptId: 'attempt-1',
    questionId: 'notification-service',
    category: 'system-design',
    level: 'L5',
    rater: 'self',
    at,
    day: localDayOf(at),
    seq: 4,
    marks: [
      { dimension: 'requirements', mark: 3, ticks: ['asks-who'], evidence: '' },
      { dimension: 'trade-offs', mark: 4, ticks: [], evidence: 'Named what was given up, twice.' },
    ],
    ...change,
  }
}
