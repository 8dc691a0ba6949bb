import { formats, questionSummaries } from '#src/content/bank.ts'
import { loadRubric } from '#src/content/load-rubric.ts'
import type { Db } from '#src/db/db.ts'
import { countInterviews } from '#src/db/interviews.ts'
import { countStories } from '#src/db/stories.ts'
import { backupTables } from '#src/domain/backup/manifest.ts'
import { categories } from '#src/domain/question/category.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { buildSample } from './sample-data.ts'

/**
 * Fills the sample's database, if it is empty. Throws a RangeError for a database of any other name: the person's own
 * is never touched. Rejects where the rubrics can't be fetched or the rows can't be saved.
 */
export async function fillSample(db: Db, now: Reading): Promise<void> {
  if (db.name !== 'rehearsal-sample') throw new RangeError(`${db.name} is not the sample’s database`)
  if ((await countInterviews(db)) > 0 || (await countStories(db)) > 0) return
  const rubrics = await Promise.all(categories.map(loadRubric))
  const rows = buildSample({ now, questions: questionSummaries, formats, rubrics })
  const numbered = [...rows.interviews, ...rows.attempts, ...rows.scorecards, ...rows.reveals]
  const highest = numbered.reduce((seq, row) => Math.max(seq, row.seq), 0)
  await db.replaceAll(async (tables) => {
    for (const table of backupTables) await tables.table(table).bulkAdd([...rows[table]])
    return highest
  })
}
