import type { ScoringDraft } from '#src/domain/scoring/score-attempt.ts'
import type { Db } from './db.ts'
import { createSaveFailure } from './save-failure.ts'

/** Saves marks that are being given. Fails as `gone` where their attempt was deleted. */
export function putScoringDraft(db: Db, attemptId: string, draft: ScoringDraft): Promise<void> {
  return db.write(['attempts', 'scoringDrafts'], async () => {
    if ((await db.tables.attempts.get(attemptId)) === undefined) throw createSaveFailure('gone')
    await db.tables.scoringDrafts.put({ attemptId, draft })
  })
}

/** The marks begun for an attempt; empty where there are none. */
export async function getScoringDraft(db: Db, attemptId: string): Promise<ScoringDraft> {
  return (await db.tables.scoringDrafts.get(attemptId))?.draft ?? {}
}
