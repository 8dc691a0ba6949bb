import { formats } from 'virtual:bank/formats'

import type { Category } from '#src/domain/question/category.ts'
import type { Format } from '#src/domain/question/format.ts'

export { formats }

const formatById = new Map(formats.map((one) => [one.id, one]))

/** The format with an id, or undefined where the bank has no such format. */
export function getFormat(id: string): Format | undefined {
  return formatById.get(id)
}

/** The formats marked on a category's rubric, from the shortest to the longest. */
export function formatsFor(category: Category): readonly Format[] {
  return formats.filter((one) => one.category === category)
}
