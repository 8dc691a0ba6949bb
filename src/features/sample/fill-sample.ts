import { questionSummaries } from '#src/content/bank.ts'
import { getDetails } from '#src/content/details.ts'
import { formats } from '#src/content/formats.ts'
import { loadRubric } from '#src/content/load-rubric.ts'
import type { Db } from '#src/db/db.ts'
import { countInterviews } from '#src/db/interviews.ts'
import { fillSample } from '#src/db/sample.ts'
import { countStories } from '#src/db/stories.ts'
import { categories } from '#src/domain/question/category.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { buildSample } from './sample-data.ts'

/**
 * Fills the sample's database unless it holds something. Rejects for any other database, where the rubrics can't be
 * fetched, and where the rows can't be saved.
 */
export async function fillSampleIfEmpty(db: Db, now: Reading): Promise<void> {
  if ((await countInterviews(db)) > 0 || (await countStories(db)) > 0) return
  const rubrics = await Promise.all(categories.map(loadRubric))
  await fillSample(
    db,
    buildSample({
      now,
      questions: questionSummaries.map((one) => ({ ...one, ...getDetails(one.id) })),
      formats,
      rubrics,
    }),
  )
}
