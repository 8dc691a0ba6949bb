import type { Category } from '#src/domain/question/category.ts'
import type { Question } from '#src/domain/question/question.ts'

import { findSummary } from './bank.ts'

/**
 * A whole question of the bank, loaded with the others of its category, or undefined where the bank has no such
 * question. Rejects when the file that holds it can't be fetched.
 */
export async function loadQuestion(id: string): Promise<Question | undefined> {
  const summary = findSummary(id)
  if (summary === undefined) return undefined
  const { questions } = await loadCategory(summary.category)
  return questions.find((one) => one.id === id)
}

function loadCategory(category: Category): Promise<{ readonly questions: readonly Question[] }> {
  switch (category) {
    case 'system-design':
      return import('virtual:bank/system-design')
    case 'leadership':
      return import('virtual:bank/leadership')
    case 'strategy':
      return import('virtual:bank/strategy')
  }
}
