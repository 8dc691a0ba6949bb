import { categories, type Category } from '../question/category.ts'
import type { Level } from '../question/level.ts'
import type { QuestionSummary } from '../question/question.ts'
import type { Gate } from '../readiness/gates.ts'
import { requiredCategories } from '../readiness/readiness-table.ts'
import { readinessRules } from '../readiness/rules.ts'
import type { LocalDay } from '../time/local-day.ts'
import { drawQuestion } from './draw-question.ts'
import type { PracticeFacts } from './practice-facts.ts'
import type { Reason } from './reason.ts'

/** What the recommendation is chosen from. */
export type RecommendInput = {
  readonly summaries: readonly QuestionSummary[]
  readonly facts: PracticeFacts
  /** Gate E1 of each category at the target level. */
  readonly evidence: Readonly<Record<Category, Gate>>
  /** Ids of questions the person never wants to be offered. */
  readonly hidden: ReadonlySet<string>
  /** Ids of questions passed over for now. */
  readonly skip: ReadonlySet<string>
  readonly target: Level
  readonly today: LocalDay
  /** At least 0 and below 1; settles which of the equally good questions it is. */
  readonly chance: number
}

/** A question to practise next and why this one. */
export type Recommendation = { readonly question: QuestionSummary; readonly reason: Reason }

/**
 * The question that would tell most while evidence is missing: at the target level, from the category with the least
 * evidence there, not met in the last 60 days. Where all were met, the one met longest ago. Categories the level does
 * not rest on come last; undefined when no question is left at the level.
 */
export function recommend(input: RecommendInput): Recommendation | undefined {
  const order = categoriesByNeed(input)
  for (const category of order) {
    const without = new Set([...input.hidden, ...input.skip])
    const question = drawQuestion({ ...input, category, level: input.target, without })
    if (question !== undefined) return { question, reason: reasonFor(input, question, order[0] ?? category) }
  }
  return undefined
}

function categoriesByNeed({ target, evidence }: RecommendInput): readonly Category[] {
  const required = requiredCategories(target)
  const byEvidence = (some: readonly Category[]) =>
    some.toSorted((a, b) => evidence[a].have - evidence[b].have)
  return [...byEvidence(required), ...byEvidence(categories.filter((one) => !required.includes(one)))]
}

function reasonFor(input: RecommendInput, question: QuestionSummary, neediest: Category): Reason {
  const { category } = question
  const level = input.target
  const days = daysSince(input, question)
  if (days <= readinessRules.windowDays) return { kind: 'longest-ago', category, level, days }
  if (category !== neediest) return { kind: 'none-left', without: neediest, category, level }
  if (!input.facts.practised.has(category)) return { kind: 'never-practised', category }
  return { kind: 'least-evidence', category, level, ...input.evidence[category] }
}

/** Days since a question was last met, Infinity for never; a day in the future counts as today. */
function daysSince({ facts, today }: RecommendInput, question: QuestionSummary): number {
  const day = facts.lastMet.get(question.id)
  return day === undefined ? Infinity : Math.max(0, today - day)
}
