import type { Category } from './category.ts'
import type { Level } from './level.ts'

/** A mark on one dimension, relative to the level of the question. */
export type Mark = 1 | 2 | 3 | 4

/** The marks from the lowest to the highest. */
export const marks: readonly Mark[] = [1, 2, 3, 4]

/** What each mark means, whatever the dimension. */
export const markNames: Readonly<Record<Mark, string>> = {
  1: 'clearly below',
  2: 'below the bar',
  3: 'at the bar',
  4: 'above the bar',
}

/** Something one can hear or see in an answer. */
export type Tick = { readonly id: string; readonly text: string }

/** One thing an answer is marked on. */
export type Dimension = {
  readonly id: string
  readonly title: string
  /** Share of the total, 0 to 1; the weights of a rubric sum to 1. */
  readonly weight: number
  /** The question the dimension asks of an answer. */
  readonly asks: string
  readonly anchors: Readonly<Record<Mark, string>>
  /** How to read the anchors at each level. */
  readonly dial: Readonly<Record<Level, string>>
  readonly ticks: readonly Tick[]
}

/** The seven weighted dimensions of a category. */
export type Rubric = {
  readonly id: string
  readonly category: Category
  readonly title: string
  readonly dimensions: readonly Dimension[]
}
