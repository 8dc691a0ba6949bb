import { useEffect, useState } from 'react'
import { loadRubric } from '#src/content/load-rubric.ts'
import { categories, type Category } from '#src/domain/question/category.ts'
import type { Rubric } from '#src/domain/question/rubric.ts'

/** The rubrics that could be loaded so far; without one, an interview is listed as scored, without its total. */
export type Rubrics = Readonly<Partial<Record<Category, Rubric>>>

/** The rubrics, fetched once after the first paint. */
export function useRubrics(): Rubrics {
  const [rubrics, setRubrics] = useState<Rubrics>({})
  useEffect(() => {
    let current = true
    for (const category of categories) {
      loadRubric(category).then(
        (rubric) => (current ? setRubrics((all) => ({ ...all, [category]: rubric })) : undefined),
        () => undefined,
      )
    }
    return () => {
      current = false
    }
  }, [])
  return rubrics
}
