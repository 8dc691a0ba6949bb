import type { Category } from '#src/domain/question/category.ts'
import type { Scorecard } from '#src/domain/scoring/scorecard.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import { allOf } from './all-of.ts'
import type { Db } from './db.ts'
import { createSaveFailure } from './save-failure.ts'

/** A scorecard before the gateway gave it its place in the order of everything written. */
export type NewScorecard = Omit<Scorecard, 'seq'>

/** Appends a scorecard, and ends the draft it was filled in from. Fails as `gone` where its attempt was deleted. */
export function addScorecard(db: Db, scorecard: NewScorecard): Promise<Scorecard> {
  return db.write(['attempts', 'scorecards', 'scoringDrafts'], async ({ seq }) => {
    const row: Scorecard = { ...scorecard, seq }
    if ((await db.tables.attempts.get(scorecard.attemptId)) === undefined) throw createSaveFailure('gone')
    await db.tables.scorecards.add(row)
    await db.tables.scoringDrafts.delete(row.attemptId)
    return row
  })
}

/** Every scorecard of an attempt in the order they were written; the last one counts. */
export async function listScorecardsOf(db: Db, attemptId: string): Promise<readonly Scorecard[]> {
  const scorecards = await db.tables.scorecards.where('attemptId').equals(attemptId).toArray()
  return scorecards.toSorted((a, b) => a.seq - b.seq)
}

/** The newest `limit` scorecards of a category, the newest first; an attempt may occur more than once. */
export function listLatestScorecards(
  db: Db,
  category: Category,
  limit: number,
): Promise<readonly Scorecard[]> {
  return db.tables.scorecards
    .where('[category+day+seq]')
    .between(...allOf(category))
    .reverse()
    .limit(limit)
    .toArray()
}

/** The scorecards written on `day` or later, the oldest first. */
export function listScorecardsSince(db: Db, day: LocalDay): Promise<readonly Scorecard[]> {
  return db.tables.scorecards.where('[day+seq]').aboveOrEqual([day, -Infinity]).toArray()
}

export function countScorecards(db: Db): Promise<number> {
  return db.tables.scorecards.count()
}

/** Which of some attempts have a scorecard. */
export async function listScoredAttemptIds(
  db: Db,
  attemptIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys = await db.tables.scorecards.where('attemptId').anyOf(attemptIds).keys()
  return new Set(keys.map(String))
}
