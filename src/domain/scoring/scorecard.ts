import type { Category } from '../question/category.ts'
import type { Level } from '../question/level.ts'
import type { Mark } from '../question/rubric.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { Reading } from '../time/reading.ts'

/** What one rater saw of one dimension. */
export type DimensionMark = {
  readonly dimension: string
  readonly mark: Mark
  /** Ids of the tick items that were shown. */
  readonly ticks: readonly string[]
  /** One line; never empty for a 1 or a 4. */
  readonly evidence: string
}

/** One rater's marks for one attempt at one moment. Appended, never edited, only followed by another. */
export type Scorecard = {
  readonly id: string
  readonly attemptId: string
  readonly questionId: string
  readonly category: Category
  readonly level: Level
  readonly rater: 'self'
  readonly at: Reading
  readonly day: LocalDay
  readonly seq: number
  readonly marks: readonly DimensionMark[]
}
