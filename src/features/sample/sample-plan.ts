import type { Category } from '#src/domain/question/category.ts'
import type { Level } from '#src/domain/question/level.ts'

/** One sitting of the sample person, told by what matters for how it looks later. */
export type PlannedSitting = {
  readonly daysAgo: number
  readonly category: Category
  readonly level: Level
  /** Which of the bank's questions of that category and level, from 0; wraps around where there are fewer. */
  readonly pick: number
  /** Where the marks of this sitting lie on average, 1 to 4. */
  readonly form: number
  readonly ending: 'scored' | 'unscored' | 'abandoned'
  readonly aid: 'none' | 'hint' | 'pause'
}

/** Three months of practice towards L5, oldest first: a slow start, a rise, some questions met twice, and a gap or two. */
export const plannedSittings: readonly PlannedSitting[] = [
  sitting(88, 'system-design', 'L4', 0, 2.3),
  sitting(82, 'leadership', 'L4', 0, 2.2),
  sitting(75, 'strategy', 'L4', 0, 1.9, { aid: 'hint' }),
  sitting(67, 'system-design', 'L4', 1, 2.7, { aid: 'hint' }),
  sitting(60, 'leadership', 'L5', 0, 2.2),
  sitting(53, 'system-design', 'L5', 0, 2.2),
  sitting(47, 'strategy', 'L4', 1, 2.5),
  sitting(41, 'leadership', 'L5', 1, 2.7),
  sitting(34, 'system-design', 'L5', 1, 2.5, { aid: 'pause' }),
  sitting(28, 'strategy', 'L5', 0, 2.2),
  sitting(23, 'leadership', 'L5', 2, 3),
  sitting(18, 'system-design', 'L5', 2, 2.9),
  sitting(13, 'strategy', 'L5', 1, 2.6),
  sitting(9, 'leadership', 'L6', 0, 2.5),
  sitting(6, 'strategy', 'L6', 0, 2, { ending: 'abandoned' }),
  sitting(4, 'system-design', 'L5', 0, 3.1),
  sitting(2, 'strategy', 'L5', 2, 2.9),
  sitting(1, 'leadership', 'L5', 1, 3.1, { ending: 'unscored' }),
]

function sitting(
  daysAgo: number,
  category: Category,
  level: Level,
  pick: number,
  form: number,
  special: Partial<Pick<PlannedSitting, 'ending' | 'aid'>> = {},
): PlannedSitting {
  return { daysAgo, category, level, pick, form, ending: 'scored', aid: 'none', ...special }
}

/** How much above or below the form of the day this person is in each dimension, in marks. */
export const leanings: Readonly<Record<string, number>> = {
  sizing: -0.8,
  'core-design': 0.5,
  operability: -0.5,
  'trade-offs': 0.3,
  steering: 0.2,
  ownership: 0.6,
  'growing-people': -0.6,
  result: -0.4,
  reflection: 0.4,
  diagnosis: 0.3,
  options: -0.6,
  measures: -0.7,
  alignment: 0.5,
}
