import { bankVersion, formatMinutes, questionSummaries } from 'virtual:bank/manifest'

import type { QuestionSummary } from '#src/domain/question/question.ts'

export { bankVersion, questionSummaries }

const summaryById = new Map(questionSummaries.map((one) => [one.id, one]))

/** The summary of a question of the bank, or undefined where the bank has no such question. */
export function findSummary(id: string): QuestionSummary | undefined {
  return summaryById.get(id)
}

/** How long a format is, or undefined where the bank has no such format. Known before the formats are loaded. */
export function minutesOf(format: string): number | undefined {
  return Object.hasOwn(formatMinutes, format) ? formatMinutes[format] : undefined
}
