import type { Attempt } from '../interview/attempt.ts'
import type { AskedQuestion } from '../interview/interview.ts'
import type { Scorecard } from '../scoring/scorecard.ts'
import type { RevealFact } from './reveal.ts'

const reading = { wall: 0, mono: 0, run: 'run', zone: 0 }

/** An attempt for tests: leadership at L5, whole and unaided, on day 1000; anything may be told otherwise. */
export function anAttempt(
  told: Partial<Attempt> & Partial<Pick<AskedQuestion, 'level' | 'origin'>>,
): Attempt {
  const { level = 'L5', origin = 'bank', ...rest } = told
  const { id = 'x', questionId = 'q', category = 'leadership' } = rest
  return {
    id,
    interviewId: `interview-${id}`,
    questionId,
    category,
    question: { id: questionId, category, level, title: '', prompt: '', origin, dimensions: [] },
    format: 'leadership-45',
    formatTitle: 'Leadership 45',
    finishedAt: reading,
    day: 1_000,
    seq: 1,
    phases: [],
    plannedMs: 2_700_000,
    spentMs: 2_700_000,
    hintsShown: 0,
    longestPauseMs: 0,
    pausedMs: 0,
    ...rest,
  }
}

/** The ids of seven dimensions, for tests. */
export const sevenDimensions: readonly string[] = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7']

/** A scorecard for an attempt, for tests: a 3 for each of the dimensions, all seven unless told otherwise. */
export function aCard(attempt: Attempt, dimensions: readonly string[] = sevenDimensions): Scorecard {
  return {
    id: `card-${attempt.id}`,
    attemptId: attempt.id,
    questionId: attempt.questionId,
    category: attempt.category,
    level: attempt.question.level,
    rater: 'self',
    at: reading,
    day: attempt.day,
    seq: attempt.seq + 1,
    marks: dimensions.map((dimension) => ({ dimension, mark: 3, ticks: [], evidence: '' })),
  }
}

/** The guidance of the same question opened in the library, for tests. */
export function aReveal(told: Partial<RevealFact>): RevealFact {
  return { questionId: 'q', part: 'guidance', day: 1_000, seq: 0, ...told }
}
