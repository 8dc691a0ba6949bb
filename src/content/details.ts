import { questionDetails } from 'virtual:bank/details'

import type { QuestionDetails } from '#src/domain/question/question.ts'

/** What is known of a question of the bank besides its summary; nothing where the bank has no such question. */
export function getDetails(id: string): QuestionDetails {
  return (Object.hasOwn(questionDetails, id) ? questionDetails[id] : undefined) ?? nothing
}

const nothing: QuestionDetails = { dimensions: [], competencies: [], themes: [], topics: [] }
