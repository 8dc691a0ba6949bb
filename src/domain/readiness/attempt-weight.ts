import type { Attempt } from '../interview/attempt.ts'
import { compareMoments, isWithin } from './moment.ts'
import type { RevealFact } from './reveal.ts'
import { readinessRules } from './rules.ts'

/** How often a question had been met before an attempt: attempted, or a closed part of it opened in the library, within the window. */
export function timesMetBefore(
  attempt: Attempt,
  attempts: readonly Attempt[],
  reveals: readonly RevealFact[],
): number {
  const met = (one: { questionId: string; day: number; seq: number }) =>
    one.questionId === attempt.questionId &&
    compareMoments(one, attempt) < 0 &&
    isWithin(one.day, attempt.day, readinessRules.windowDays)
  // Opening more of the same question on one day is one meeting.
  const openings = new Set(reveals.filter(met).map((one) => one.day)).size
  return attempts.filter((one) => one.id !== attempt.id && met(one)).length + openings
}

/**
 * How much an attempt says, 0 to 1: less with an aid, when the question was met before, with few dimensions marked or
 * when it ended before half its slot; 0 with too few marked to be evidence.
 */
export function weightOf(attempt: Attempt, marked: number, timesMet: number): number {
  const { factors, leastMarked, allMarked, pauseAidMs } = readinessRules
  if (marked < leastMarked) return 0
  const aided = attempt.hintsShown > 0 || attempt.longestPauseMs > pauseAidMs
  return (
    (aided ? factors.aided : 1) *
    (timesMet === 0 ? 1 : timesMet === 1 ? factors.metOnce : factors.metOften) *
    (marked < allMarked ? factors.partial : 1) *
    (attempt.spentMs < attempt.plannedMs / 2 ? factors.endedEarly : 1)
  )
}
