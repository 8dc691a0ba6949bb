import { describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '#src/domain/settings/settings.ts'
import { buildBackupRows } from '#tests/builders/build-backup.ts'
import { buildReading, someNoon } from '#tests/builders/build-reading.ts'
import { buildDevice, buildMirror, openDb, openTab } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { fillDb } from '#tests/builders/fill-db.ts'
import { backupAt, contentsOf, madeBackup, openFilled } from '#tests/builders/use-backup.ts'
import { addMadeBackup, getBackupCover } from '../backups.ts'
import { getSettings } from '../settings.ts'
import { addStory, listStories } from '../stories.ts'
import { deleteStory, listTrash } from '../trash.ts'
import { previewRestore } from './preview-restore.ts'
import { readSnapshot } from './read-snapshot.ts'
import { eraseEverything, restoreBackup } from './restore-backup.ts'

const note = (id: string) => ({ id, at: backupAt })

describe('a restore', () => {
  it('shows first what it would change, and changes nothing by showing it', async () => {
    const db = await openFilled()
    const before = await readSnapshot(db)
    const rows = buildBackupRows({
      stories: [buildStory({ id: 'other', updatedAt: someNoon + 5 })],
      reveals: [],
    })
    const changes = await previewRestore(db, rows)
    expect(changes.find(({ table }) => table === 'stories')).toEqual({
      table: 'stories',
      now: { rows: 1, newest: someNoon },
      inFile: { rows: 1, newest: someNoon + 5 },
      willGo: 1,
      willCome: 1,
    })
    expect(changes.find(({ table }) => table === 'reveals')).toMatchObject({
      inFile: { rows: 0 },
      willGo: 1,
      willCome: 0,
    })
    expect(changes.find(({ table }) => table === 'settings')).toMatchObject({ now: { rows: 1 }, willGo: 0 })
    expect(await readSnapshot(db)).toEqual(before)
  })

  it('stops every other tab from writing, and lets this one go on', async () => {
    const device = buildDevice()
    const db = await openFilled(device)
    const other = await openDb(device)
    await restoreBackup(db, await contentsOf((await madeBackup(db)).blob), note('r'))
    await expect(addStory(other, buildStory({ id: 'late' }))).rejects.toMatchObject({ kind: 'replaced' })
    await addStory(db, buildStory({ id: 'next' }))
    expect((await listStories(db)).map(({ id }) => id).toSorted()).toEqual(['next', 'story-1'])
  })

  it('goes on numbering after the highest number in the file', async () => {
    const db = await openDb()
    const contents = await contentsOf((await madeBackup(await openFilled())).blob)
    await restoreBackup(db, contents, note('r'))
    const highest = Math.max(
      ...contents.rows.interviews.map(({ seq }) => seq),
      ...contents.rows.scorecards.map(({ seq }) => seq),
    )
    const next = await db.write(['stories'], ({ seq }) => Promise.resolve(seq))
    expect(next).toBe(highest + 2)
  })

  it('does not cry wolf at the next start', async () => {
    const device = buildDevice()
    const db = await openFilled(device)
    const { blob } = await madeBackup(db)
    for (let index = 0; index < 20; index += 1) await addStory(db, buildStory({ id: `s-${index}` }))
    await restoreBackup(db, await contentsOf(blob), note('r'))
    db.close()
    expect((await openTab(device)).state).toBe('ready')
  })

  it('does not cry wolf when the page dies right after it or right before it', async () => {
    const device = buildDevice()
    const mirror = buildMirror(device)
    const db = await openDb(device, { mirror: { ...mirror, settle: () => undefined } })
    await fillDb(db)
    await restoreBackup(db, await contentsOf((await madeBackup(db)).blob), note('r'))
    db.close()
    expect(mirror.read()).toHaveProperty('next')
    const again = await openTab(device)
    expect(again.state).toBe('ready')
    expect(mirror.read()).not.toHaveProperty('next')
    const { epoch, seq } = mirror.read()!
    mirror.announce(epoch, seq, 'never-came')
    expect((await openTab(device)).state).toBe('ready')
  })

  it('does not cry wolf in a tab that opens meanwhile', async () => {
    const device = buildDevice()
    const db = await openFilled(device)
    const contents = await contentsOf((await madeBackup(db)).blob)
    const [, ...tabs] = await Promise.all([
      restoreBackup(db, contents, note('r')),
      ...Array.from({ length: 5 }, () => openTab(device)),
    ])
    expect(tabs.map(({ state }) => state)).toEqual(tabs.map(() => 'ready'))
  })

  it('changes nothing at all when a row is refused half-way', async () => {
    const device = buildDevice()
    const db = await openFilled(device)
    const before = await readSnapshot(db)
    const contents = await contentsOf((await madeBackup(db)).blob)
    const doubled = { ...contents.rows, stories: [buildStory(), buildStory()] }
    const restoring = restoreBackup(db, { ...contents, rows: doubled }, note('r'))
    await expect(restoring).rejects.toMatchObject({ name: 'SaveFailure', kind: 'doubled' })
    expect(await readSnapshot(db)).toEqual(before)
    expect(buildMirror(device).read()).not.toHaveProperty('next')
    await addStory(db, buildStory({ id: 'next' }))
    db.close()
    expect((await openTab(device)).state).toBe('ready')
  })

  it('covers what it restored, and nothing else', async () => {
    const db = await openFilled()
    const { blob, digest, manifest, upTo } = await madeBackup(db)
    await addMadeBackup(db, {
      id: 'made',
      at: backupAt,
      digest: 'of an earlier life',
      counts: manifest.counts,
      upTo,
    })
    await restoreBackup(db, await contentsOf(blob), { id: 'r', at: buildReading(900) })
    const covered = { createdAt: backupAt.wall, digest, changesSince: 0 }
    expect(await getBackupCover(db)).toEqual({ made: covered, verified: covered })
  })
})

describe('erasing', () => {
  it('leaves nothing, not even in the trash, and does not cry wolf', async () => {
    const device = buildDevice()
    const db = await openFilled(device)
    await deleteStory(db, 'story-1', { trashId: 't', at: backupAt })
    await eraseEverything(db)
    const { rows } = await readSnapshot(db)
    expect(Object.values(rows).flat()).toEqual([])
    expect(await listTrash(db)).toEqual([])
    expect(await getSettings(db)).toEqual(defaultSettings)
    await addStory(db, buildStory())
    db.close()
    expect((await openTab(device)).state).toBe('ready')
  })

  it('stops every other tab from writing', async () => {
    const device = buildDevice()
    const [db, other] = [await openFilled(device), await openDb(device)]
    await eraseEverything(db)
    await expect(addStory(other, buildStory({ id: 'late' }))).rejects.toMatchObject({ kind: 'replaced' })
  })
})

it('asks the browser to keep what was restored', async () => {
  const persist = vi.fn(() => Promise.resolve(true))
  const db = await openDb(buildDevice(), { persist })
  await restoreBackup(db, await contentsOf((await madeBackup(await openFilled())).blob), note('r'))
  expect(persist).toHaveBeenCalledOnce()
})
