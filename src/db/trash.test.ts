import { purgeAfterMs } from './open-database.ts'
import { describe, expect, it } from 'vitest'
import { backupTables } from '#src/domain/backup/manifest.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, openDb } from '#tests/builders/build-storage.ts'
import { fillDb } from '#tests/builders/fill-db.ts'
import { readSnapshot } from './backup/read-snapshot.ts'
import { getSettings } from './settings.ts'
import { addStory, getStory } from './stories.ts'
import { deleteInterview, deleteStory, listTrash, purgeTrash, trashDays, undoDelete } from './trash.ts'

const at = buildReading(90)
const today = Math.floor(at.wall / 86_400_000)

async function openFilled() {
  const db = await openDb(buildDevice())
  await fillDb(db)
  return db
}

describe('deleting', () => {
  it('takes an interview away with everything that hangs on it, and nothing else', async () => {
    const db = await openFilled()
    const { rows: before } = await readSnapshot(db)
    await deleteInterview(db, 'interview-1', { trashId: 'trash-1', at })
    const { rows } = await readSnapshot(db)
    expect(rows.interviews.map(({ id }) => id)).toEqual(['interview-2'])
    expect(rows.events.map(({ interviewId }) => interviewId)).toEqual(['interview-2'])
    expect(rows.attempts).toEqual([])
    expect(rows.scorecards).toEqual([])
    expect(rows.scoringDrafts).toEqual([])
    expect({ ...rows, ...pick(before) }).toEqual(before)
  })

  it.each(['interview-1', 'interview-2'])(
    'can be undone for %s, finished or open, to the last row',
    async (id) => {
      const db = await openFilled()
      const { rows: before } = await readSnapshot(db)
      await deleteInterview(db, id, { trashId: 'trash-1', at })
      await undoDelete(db, 'trash-1')
      expect((await readSnapshot(db)).rows).toEqual(before)
      expect(await listTrash(db)).toEqual([])
    },
  )

  it('can be undone for a story', async () => {
    const db = await openFilled()
    const story = await getStory(db, 'story-1')
    await deleteStory(db, 'story-1', { trashId: 'trash-1', at })
    expect(await getStory(db, 'story-1')).toBeUndefined()
    expect(await listTrash(db)).toMatchObject([{ id: 'trash-1', kind: 'story', title: story?.title }])
    await undoDelete(db, 'trash-1')
    expect(await getStory(db, 'story-1')).toEqual(story)
  })

  it('is undone once, and not over what came in its place', async () => {
    const db = await openFilled()
    const story = (await getStory(db, 'story-1'))!
    await deleteStory(db, 'story-1', { trashId: 'trash-1', at })
    await addStory(db, { ...story, title: 'Written anew' })
    await expect(undoDelete(db, 'trash-1')).rejects.toMatchObject({ kind: 'doubled' })
    expect((await getStory(db, 'story-1'))?.title).toBe('Written anew')
    expect(await listTrash(db)).toHaveLength(1)
    await expect(undoDelete(db, 'trash-2')).rejects.toMatchObject({ kind: 'gone' })
  })

  it('fails as gone where there is nothing to delete', async () => {
    const db = await openDb()
    await expect(deleteInterview(db, 'none', { trashId: 't', at })).rejects.toMatchObject({ kind: 'gone' })
    await expect(deleteStory(db, 'none', { trashId: 't', at })).rejects.toMatchObject({ kind: 'gone' })
  })

  it('is for good 30 days later, and not a day before', async () => {
    const db = await openFilled()
    await deleteStory(db, 'story-1', { trashId: 'trash-1', at })
    expect(await purgeTrash(db, today + trashDays)).toBe(0)
    expect(await purgeTrash(db, today + trashDays + 1)).toBe(1)
    expect(await listTrash(db)).toEqual([])
    expect((await getSettings(db)).targetLevel).toBe('L6')
  })

  it('is for good at the first start after that', async () => {
    const device = buildDevice()
    const db = await openDb(device)
    await fillDb(db)
    await deleteStory(db, 'story-1', { trashId: 'trash-1', at })
    db.close()
    const due: (() => void)[] = []
    const after = (ms: number, run: () => void) => {
      if (ms === purgeAfterMs) due.push(run)
      return () => undefined
    }
    const later = await openDb(device, { today: today + trashDays + 1, after })
    expect(await listTrash(later)).toHaveLength(1)
    for (const run of due) run()
    await expect.poll(() => listTrash(later)).toEqual([])
  })
})

/** The tables that deleting an interview may touch. */
function pick(rows: Awaited<ReturnType<typeof readSnapshot>>['rows']) {
  const touched = new Set(['interviews', 'events', 'drafts', 'attempts', 'scorecards', 'scoringDrafts'])
  return Object.fromEntries(
    backupTables.filter((table) => touched.has(table)).map((table) => [table, rows[table]]),
  )
}
