import type { Category } from '../question/category.ts'
import type { Level } from '../question/level.ts'
import { levelToNumber } from '../question/level.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { Observation } from './evidence.ts'
import { isWithin } from './moment.ts'
import { readinessRules } from './rules.ts'

/** How much of something there is and how much it takes. */
export type Gate = { readonly have: number; readonly need: number }

/**
 * The gates before a decision, as far as this release can fill them: marking reference answers (E3) and the width of the
 * estimate (E5) come with the estimate.
 */
export type Gates = {
  /** Evidence weight from questions at the level or above, in the last 60 days. */
  readonly E1: Gate
  /** Different questions among them. */
  readonly E2: Gate
  /** Interviews of the last 180 days, at any level, in which each dimension was marked. */
  readonly E4: {
    readonly dimensions: readonly (Gate & { readonly id: string })[]
    /** How many dimensions are marked often enough, of how many. */
    readonly met: number
    readonly of: number
  }
}

/** What the gates of one category are reckoned from. */
export type GateInput = {
  readonly category: Category
  /** Ids of the category's dimensions, in the order of the rubric. */
  readonly dimensions: readonly string[]
  readonly observations: readonly Observation[]
  readonly today: LocalDay
}

/** True when there is as much as it takes. */
export function isMet(gate: Gate): boolean {
  return gate.have >= gate.need
}

/** The gates of a category at a target level. Observations of other categories and dated after today are ignored. */
export function gatesFor(input: GateInput, level: Level): Gates {
  const { windowDays, dimensionWindowDays, needs } = readinessRules
  const own = input.observations.filter((one) => one.category === input.category)
  const recent = own.filter(
    (one) => one.level >= levelToNumber(level) && isWithin(one.day, input.today, windowDays),
  )
  const marked = own.filter((one) => isWithin(one.day, input.today, dimensionWindowDays))
  const dimensions = input.dimensions.map((id) => ({
    id,
    have: marked.filter((one) => one.dimensions.includes(id)).length,
    need: needs.E4,
  }))
  return {
    E1: { have: tidy(recent.reduce((sum, one) => sum + one.gateWeight, 0)), need: needs.E1 },
    E2: { have: new Set(recent.flatMap((one) => one.questionIds)).size, need: needs.E2 },
    E4: { dimensions, met: dimensions.filter(isMet).length, of: dimensions.length },
  }
}

/** Weights such as 0.8 + 0.8 + 0.4 + 1 must make 3, not a hair less. */
function tidy(sum: number): number {
  return Math.round(sum * 1e6) / 1e6
}
