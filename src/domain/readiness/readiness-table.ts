import { categories, type Category } from '../question/category.ts'
import { levels, type Level } from '../question/level.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { Observation } from './evidence.ts'
import { gatesFor, type Gates } from './gates.ts'

/** What can be said of one category at one level. Until the estimate exists, nothing but how far its evidence has come. */
export type ReadinessCell = {
  readonly category: Category
  readonly level: Level
  readonly decision: 'not-enough-evidence'
  readonly gates: Gates
}

/** What the table is reckoned from. */
export type ReadinessInput = {
  readonly observations: readonly Observation[]
  /** Ids of each category's dimensions, in the order of its rubric. */
  readonly dimensions: Readonly<Record<Category, readonly string[]>>
  readonly today: LocalDay
}

/** The cells of every category at every level, category by category. */
export function readinessTable(input: ReadinessInput): readonly ReadinessCell[] {
  return categories.flatMap((category) =>
    levels.map((level) => ({
      category,
      level,
      decision: 'not-enough-evidence',
      gates: gatesFor({ ...input, category, dimensions: input.dimensions[category] }, level),
    })),
  )
}

/** The categories that readiness at a level rests on: strategy is asked for from L5 on. */
export function requiredCategories(level: Level): readonly Category[] {
  return level === 'L4' ? categories.filter((one) => one !== 'strategy') : categories
}
