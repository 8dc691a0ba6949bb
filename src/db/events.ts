import type { InterviewEvent } from '#src/domain/interview/event.ts'
import type { InterviewDraft } from '#src/domain/interview/interview.ts'
import type { Db } from './db.ts'
import { createSaveFailure } from './save-failure.ts'

/**
 * Appends lines to the log of an open interview, and brings its draft up to date in the same transaction where one is
 * given. Fails as `doubled` where another tab wrote a line of the same number, and as `gone` where the interview was
 * finished, abandoned or deleted.
 */
export function addEvents(
  db: Db,
  interviewId: string,
  events: readonly InterviewEvent[],
  draft?: InterviewDraft,
): Promise<void> {
  return db.write(['events', 'drafts'], async () => {
    await appendToOpen(db, interviewId, events)
    if (draft !== undefined) await db.tables.drafts.put(draft)
  })
}

/** The log of an interview, in order. */
export function listEvents(db: Db, interviewId: string): Promise<readonly InterviewEvent[]> {
  return db.tables.events.where('interviewId').equals(interviewId).toArray()
}

/** Appends within a transaction over `events` and `drafts`. */
export async function appendToOpen(
  db: Db,
  interviewId: string,
  events: readonly InterviewEvent[],
): Promise<void> {
  if ((await db.tables.drafts.get(interviewId)) === undefined) throw createSaveFailure('gone')
  await db.tables.events.bulkAdd([...events])
}
