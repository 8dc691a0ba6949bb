import type { Category } from './category.ts'
import type { Level } from './level.ts'

/** One stretch of a round with a time budget. */
export type Phase = {
  readonly id: string
  readonly title: string
  /** Budget in milliseconds, above zero. */
  readonly budgetMs: number
  /** What to get done in the phase, in a sentence. */
  readonly guide: string
}

/** A kind of round: how long it is and how its time is planned. */
export type Format = {
  readonly id: string
  /** The category whose rubric marks the round. */
  readonly category: Category
  readonly title: string
  readonly minutes: number
  readonly summary: string
  /** Every level occurs in exactly one plan. */
  readonly plans: readonly { readonly levels: readonly Level[]; readonly phases: readonly Phase[] }[]
}

/** The phases of a format at a level, in order. Throws a RangeError for a format without a plan at that level. */
export function phasesAt(format: Format, level: Level): readonly Phase[] {
  const plan = format.plans.find((one) => one.levels.includes(level))
  if (plan === undefined) throw new RangeError(`format ${format.id} has no plan at ${level}`)
  return plan.phases
}
