import type { Category } from '#src/domain/question/category.ts'
import type { Rubric } from '#src/domain/question/rubric.ts'

/** The rubric that marks a category. Rejects when the file that holds it can't be fetched. */
export async function loadRubric(category: Category): Promise<Rubric> {
  const { rubrics } = await import('virtual:bank/rubrics')
  const rubric = rubrics.find((one) => one.category === category)
  if (rubric === undefined) throw new RangeError(`the bank has no rubric for ${category}`)
  return rubric
}
