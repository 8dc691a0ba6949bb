import type { InterviewDraft } from '#src/domain/interview/interview.ts'
import type { Db } from './db.ts'
import { createSaveFailure } from './save-failure.ts'

/** Saves what is being typed. Fails as `gone` where the interview is no longer open: a late save must not reopen it. */
export function putDraft(db: Db, draft: InterviewDraft): Promise<void> {
  return db.write(['drafts'], async () => {
    const there = await db.tables.drafts.get(draft.interviewId)
    if (there === undefined) throw createSaveFailure('gone')
    await db.tables.drafts.put(draft)
  })
}

/** The draft of an open interview; undefined where it is finished, abandoned or unknown. */
export function getDraft(db: Db, interviewId: string): Promise<InterviewDraft | undefined> {
  return db.tables.drafts.get(interviewId)
}

/** The drafts of all open interviews. */
export function listDrafts(db: Db): Promise<readonly InterviewDraft[]> {
  return db.tables.drafts.toArray()
}
