import type { Attempt } from '../interview/attempt.ts'
import type { Category } from '../question/category.ts'
import type { RevealFact } from '../readiness/reveal.ts'
import type { LocalDay } from '../time/local-day.ts'

/** What has been met so far, as far as the recommendation asks. */
export type PracticeFacts = {
  /** The last day on which each question was attempted or a closed part of it opened, by question id. */
  readonly lastMet: ReadonlyMap<string, LocalDay>
  /** The categories in which anything was ever attempted. */
  readonly practised: ReadonlySet<Category>
}

/** What attempts and openings tell the recommendation. Any opened part spoils a question as a measure, hints too. */
export function practiceFacts(attempts: readonly Attempt[], reveals: readonly RevealFact[]): PracticeFacts {
  const lastMet = new Map<string, LocalDay>()
  for (const { questionId, day } of [...attempts, ...reveals]) {
    lastMet.set(questionId, Math.max(day, lastMet.get(questionId) ?? day))
  }
  return { lastMet, practised: new Set(attempts.map((one) => one.category)) }
}
