import type { LocalDay } from '#src/domain/time/local-day.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import type { Db } from './db.ts'
import type { TrashRow } from './rows.ts'
import { createSaveFailure } from './save-failure.ts'

/** Days a deleted thing can be brought back. */
export const trashDays = 30

/** What a deletion needs to know; `trashId` is what undo asks for. */
export type Deletion = { readonly trashId: string; readonly at: Reading }

const interviewTables = [
  'interviews',
  'events',
  'drafts',
  'attempts',
  'scorecards',
  'scoringDrafts',
  'trash',
] as const

/** Moves an interview and all that hangs on it to the trash. Fails as `gone` where it is not there. */
export function deleteInterview(db: Db, id: string, { trashId, at }: Deletion): Promise<void> {
  const { interviews, events, drafts, attempts, scorecards, scoringDrafts, trash } = db.tables
  return db.write(interviewTables, async ({ seq }) => {
    const interview = await interviews.get(id)
    if (interview === undefined) throw createSaveFailure('gone')
    const log = events.where('interviewId').equals(id)
    const tried = attempts.where('interviewId').equals(id)
    const attemptIds = await tried.primaryKeys()
    const cards = scorecards.where('attemptId').anyOf(attemptIds)
    const begun = scoringDrafts.where('attemptId').anyOf(attemptIds)
    const draft = await drafts.get(id)
    await trash.add({
      id: trashId,
      at,
      day: localDayOf(at),
      seq,
      kind: 'interview',
      title: interview.rounds[0]?.question.title ?? '',
      interview,
      events: await log.toArray(),
      ...(draft === undefined ? {} : { draft }),
      attempts: await tried.toArray(),
      scorecards: await cards.toArray(),
      scoringDrafts: await begun.toArray(),
    })
    await Promise.all([
      interviews.delete(id),
      log.delete(),
      drafts.delete(id),
      tried.delete(),
      cards.delete(),
      begun.delete(),
    ])
  })
}

/** Moves a story to the trash. Fails as `gone` where it is not there. */
export function deleteStory(db: Db, id: string, { trashId, at }: Deletion): Promise<void> {
  const { stories, trash } = db.tables
  return db.write(['stories', 'trash'], async ({ seq }) => {
    const story = await stories.get(id)
    if (story === undefined) throw createSaveFailure('gone')
    await trash.add({ id: trashId, at, day: localDayOf(at), seq, kind: 'story', title: story.title, story })
    await stories.delete(id)
  })
}

/** Puts back what was deleted as `trashId`, as it was. Fails as `gone` where the trash no longer holds it. */
export function undoDelete(db: Db, trashId: string): Promise<void> {
  return db.write([...interviewTables, 'stories'], async () => {
    const row = await db.tables.trash.get(trashId)
    if (row === undefined) throw createSaveFailure('gone')
    await putBack(db, row)
    await db.tables.trash.delete(trashId)
  })
}

/** What can still be brought back, the last deleted first. */
export async function listTrash(db: Db): Promise<readonly TrashRow[]> {
  const rows = await db.tables.trash.toArray()
  return rows.toSorted((a, b) => b.seq - a.seq)
}

/** Throws away for good what was deleted more than 30 days before `today`. Gives how many things that were. */
export async function purgeTrash(db: Db, today: LocalDay): Promise<number> {
  const old = () => db.tables.trash.where('day').below(today - trashDays)
  if ((await old().count()) === 0) return 0
  return db.write(['trash'], () => old().delete())
}

async function putBack(db: Db, row: TrashRow): Promise<void> {
  const { interviews, events, drafts, attempts, scorecards, scoringDrafts, stories } = db.tables
  switch (row.kind) {
    case 'story':
      await stories.add(row.story)
      return
    case 'interview':
      await interviews.add(row.interview)
      if (row.draft !== undefined) await drafts.add(row.draft)
      await events.bulkAdd([...row.events])
      await attempts.bulkAdd([...row.attempts])
      await scorecards.bulkAdd([...row.scorecards])
      await scoringDrafts.bulkAdd([...row.scoringDrafts])
      return
  }
}
