import type { Attempt } from '#src/domain/interview/attempt.ts'
import type { InterviewEvent } from '#src/domain/interview/event.ts'
import type { Db } from './db.ts'
import { appendToOpen } from './events.ts'

/** An attempt before the gateway gave it its place in the order of everything written. */
export type NewAttempt = Omit<Attempt, 'seq'>

/**
 * Finishes an open interview: the last lines of its log, its attempt, and the end of its draft, all or none. Fails as
 * `gone` where it was finished, abandoned or deleted before.
 */
export function completeInterview(
  db: Db,
  events: readonly InterviewEvent[],
  attempt: NewAttempt,
): Promise<Attempt> {
  return db.write(['events', 'drafts', 'attempts'], async ({ seq }) => {
    const row: Attempt = { ...attempt, seq }
    await appendToOpen(db, attempt.interviewId, events)
    await db.tables.attempts.add(row)
    await db.tables.drafts.delete(attempt.interviewId)
    return row
  })
}

/** Ends an open interview without an attempt; its log stays. Fails as `gone` where it was not open. */
export function abandonInterview(
  db: Db,
  interviewId: string,
  events: readonly InterviewEvent[],
): Promise<void> {
  return db.write(['events', 'drafts'], async () => {
    await appendToOpen(db, interviewId, events)
    await db.tables.drafts.delete(interviewId)
  })
}
