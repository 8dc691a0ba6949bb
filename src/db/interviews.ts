import type { InterviewEvent } from '#src/domain/interview/event.ts'
import type { Interview, InterviewDraft } from '#src/domain/interview/interview.ts'
import type { Db } from './db.ts'
import type { Page } from './page.ts'

/** What begins an interview. The gateway gives it its place in the order of everything written. */
export type NewInterview = {
  readonly interview: Omit<Interview, 'seq'>
  /** The first lines of its log. */
  readonly events: readonly InterviewEvent[]
  readonly draft: InterviewDraft
}

/** Where an interview stands: it has a draft, it has an attempt, or neither. */
export type InterviewState = 'open' | 'finished' | 'abandoned'

/** Begins an interview: its row, its draft and the first lines of its log, all or none. */
export function createInterview(db: Db, { interview, events, draft }: NewInterview): Promise<Interview> {
  return db.write(['interviews', 'events', 'drafts'], async ({ seq }) => {
    const row: Interview = { ...interview, seq }
    await db.tables.interviews.add(row)
    await db.tables.drafts.add(draft)
    await db.tables.events.bulkAdd([...events])
    return row
  })
}

/** The interview, or undefined where there is none of that id. */
export function getInterview(db: Db, id: string): Promise<Interview | undefined> {
  return db.tables.interviews.get(id)
}

/** A page of all interviews, the newest first. */
export function listInterviews(db: Db, { limit, offset = 0 }: Page): Promise<readonly Interview[]> {
  return db.tables.interviews.orderBy('[day+seq]').reverse().offset(offset).limit(limit).toArray()
}

export function countInterviews(db: Db): Promise<number> {
  return db.tables.interviews.count()
}

/** The interviews that were begun and neither finished nor abandoned, the newest first. */
export async function listOpenInterviews(db: Db): Promise<readonly Interview[]> {
  const ids = await db.tables.drafts.toCollection().primaryKeys()
  const interviews = await db.tables.interviews.bulkGet(ids)
  return interviews
    .filter((interview) => interview !== undefined)
    .toSorted((a, b) => b.day - a.day || b.seq - a.seq)
}

/** Where each of some interviews stands, by id. */
export async function listInterviewStates(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, InterviewState>> {
  const [drafts, attempts] = await Promise.all([
    db.tables.drafts.where('interviewId').anyOf(ids).primaryKeys(),
    db.tables.attempts.where('interviewId').anyOf(ids).keys(),
  ])
  const open = new Set<unknown>(drafts)
  const finished = new Set<unknown>(attempts)
  return new Map(ids.map((id) => [id, open.has(id) ? 'open' : finished.has(id) ? 'finished' : 'abandoned']))
}
