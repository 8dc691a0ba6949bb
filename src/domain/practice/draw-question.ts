import type { Category } from '../question/category.ts'
import type { Level } from '../question/level.ts'
import type { QuestionSummary } from '../question/question.ts'
import { readinessRules } from '../readiness/rules.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { PracticeFacts } from './practice-facts.ts'

/** What a question is drawn from. */
export type DrawInput = {
  readonly summaries: readonly QuestionSummary[]
  readonly facts: PracticeFacts
  readonly category: Category
  readonly level: Level
  readonly today: LocalDay
  /** At least 0 and below 1. */
  readonly chance: number
  /** Ids that must not be drawn: hidden, or passed over. */
  readonly without: ReadonlySet<string>
}

/**
 * A question of a category and level, as an interviewer would draw it: one not met in the last 60 days, else the one met
 * longest ago. Undefined when none is left.
 */
export function drawQuestion(input: DrawInput): QuestionSummary | undefined {
  const left = input.summaries
    .filter(
      (one) => one.category === input.category && one.level === input.level && !input.without.has(one.id),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lastMet = (one: QuestionSummary): LocalDay =>
    Math.min(input.today, input.facts.lastMet.get(one.id) ?? -Infinity)
  const unmet = left.filter((one) => input.today - lastMet(one) > readinessRules.windowDays)
  const drawn = unmet[Math.min(unmet.length - 1, Math.max(0, Math.floor(input.chance * unmet.length) || 0))]
  if (drawn !== undefined) return drawn
  return left.toSorted((a, b) => lastMet(a) - lastMet(b))[0]
}
