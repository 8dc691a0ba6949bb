import { bankVersion, formats, questionSummaries } from 'virtual:bank/manifest'

import type { Category } from '#src/domain/question/category.ts'
import type { Format } from '#src/domain/question/format.ts'
import type { QuestionSummary } from '#src/domain/question/question.ts'

export { bankVersion, formats, questionSummaries }

const summaryById = new Map(questionSummaries.map((one) => [one.id, one]))
const formatById = new Map(formats.map((one) => [one.id, one]))

/** The summary of a question of the bank, or undefined where the bank has no such question. */
export function findSummary(id: string): QuestionSummary | undefined {
  return summaryById.get(id)
}

/** The format with an id, or undefined where the bank has no such format. */
export function getFormat(id: string): Format | undefined {
  return formatById.get(id)
}

/** The formats marked on a category's rubric, from the shortest to the longest. */
export function formatsFor(category: Category): readonly Format[] {
  return formats.filter((one) => one.category === category)
}
