import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Story } from '#src/domain/story/story.ts'
import { defaultSettings } from '#src/domain/settings/settings.ts'
import { buildBackupRows } from '#tests/builders/build-backup.ts'
import { buildDraft, buildEvent, buildInterview } from '#tests/builders/build-interview.ts'
import { buildReading, someNoon } from '#tests/builders/build-reading.ts'
import { buildDevice, buildMirror, buildNewId, openDb, openTab } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { fillDb } from '#tests/builders/fill-db.ts'
import { addMadeBackup, getBackupCover, listBackupFacts } from '../backups.ts'
import type { Db } from '../db.ts'
import { createInterview } from '../interviews.ts'
import { fillSample } from '../sample.ts'
import { getSettings } from '../settings.ts'
import { addStory, listStories } from '../stories.ts'
import { deleteStory, listTrash } from '../trash.ts'
import type { BackupContents } from './backup-rows.ts'
import { makeBackup, type BackupFile } from './make-backup.ts'
import { previewRestore } from './preview-restore.ts'
import { readBackup } from './read-backup.ts'
import { readSnapshot } from './read-snapshot.ts'
import { eraseEverything, restoreBackup } from './restore-backup.ts'
import { verifySavedFile } from './verify-saved-file.ts'

const at = buildReading(90)

async function make(db: Db): Promise<BackupFile> {
  const made = await makeBackup(db, at)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.backup
}

async function read(file: Blob): Promise<BackupContents> {
  const contents = await readBackup(file)
  if (!contents.ok) throw new Error(JSON.stringify(contents.problems))
  return contents
}

async function openFilled(device = buildDevice()): Promise<Db> {
  const db = await openDb(device)
  await fillDb(db)
  return db
}

const note = (id: string) => ({ id, at })

describe('a back-up', () => {
  it('brings everything back on a device that never saw it', async () => {
    const db = await openFilled()
    const { blob, fileName } = await make(db)
    expect(fileName).toBe('rehearsal-backup-2026-03-01.zip')
    const other = await openDb()
    await restoreBackup(other, await read(blob), note('r'))
    expect((await readSnapshot(other)).rows).toEqual((await readSnapshot(db)).rows)
  })

  it('is the same file for the same rows at the same time', async () => {
    const db = await openFilled()
    const [one, two] = [await make(db), await make(db)]
    expect(new Uint8Array(await two.blob.arrayBuffer())).toEqual(new Uint8Array(await one.blob.arrayBuffer()))
  })

  it('brings any text back as it was', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '',
        '\ud800',
        '\udc00x',
        '🧭👩🏽‍🚀',
        'שלום \u202e abc',
        'a\nb\r\n\u2028"\\',
        '\u0000',
        '漢'.repeat(5_000),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: text, action: text }), { maxLength: 5 }),
        text,
        async (told, typed) => {
          const stories = told.map(({ title, action }, index): Story => {
            const story = buildStory({ id: `story-${index}`, title })
            return { ...story, parts: { ...story.parts, action } }
          })
          const db = await openDb()
          for (const story of stories) await addStory(db, story)
          await createInterview(db, {
            interview: buildInterview(),
            events: [buildEvent(0, { kind: 'note-saved', phase: 'design', text: typed })],
            draft: buildDraft({ notes: { design: typed } }),
          })
          const other = await openDb()
          await restoreBackup(other, await read((await make(db)).blob), note('r'))
          expect((await readSnapshot(other)).rows).toEqual((await readSnapshot(db)).rows)
          db.close()
          other.close()
        },
      ),
      { numRuns: 30 },
    )
  }, 60_000)

  it('takes text that folds to almost nothing', async () => {
    const db = await openDb()
    await addStory(db, buildStory({ title: 'a'.repeat(3_000_000) }))
    expect((await read((await make(db)).blob)).rows.stories[0]?.title).toHaveLength(3_000_000)
  })

  it('is not offered when the restore would refuse it', async () => {
    const db = await openFilled()
    await db.tables.stories.update('story-1', { title: 5 as never })
    expect(await makeBackup(db, at)).toEqual({
      ok: false,
      problems: [{ path: 'data/stories.ndjson:1: title', reason: 'must be text' }],
    })
  })

  it('is one moment, whatever is written while it is made', async () => {
    const db = await openFilled()
    const making = make(db)
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, index) => addStory(db, buildStory({ id: `s-${index}` }))),
    )
    const { blob, upTo } = await making
    await writing
    const { rows } = await read(blob)
    const before = upTo - (await db.tables.meta.get('meta'))!.seq + 20
    expect(rows.stories).toHaveLength(1 + before)
  })
})

describe('made and verified', () => {
  it('are two things, and changes since are counted', async () => {
    const db = await openFilled()
    expect(await getBackupCover(db)).toEqual({})
    const { blob, digest, manifest, upTo } = await make(db)
    await addStory(db, buildStory({ id: 'while-it-was-made' }))
    await addMadeBackup(db, { id: 'made', at, digest, counts: manifest.counts, upTo })
    const made = { createdAt: at.wall, digest, changesSince: 1 }
    expect(await getBackupCover(db)).toEqual({ made })
    expect(await verifySavedFile(db, blob, note('verified'))).toEqual({ result: 'verified' })
    expect(await getBackupCover(db)).toEqual({ made, verified: made })
    await addStory(db, buildStory({ id: 'later' }))
    expect((await getBackupCover(db)).verified?.changesSince).toBe(2)
  })

  it('a saved file that is damaged is not verified', async () => {
    const db = await openFilled()
    const { blob, digest, manifest, upTo } = await make(db)
    await addMadeBackup(db, { id: 'made', at, digest, counts: manifest.counts, upTo })
    const verification = await verifySavedFile(db, blob.slice(0, blob.size - 9), note('verified'))
    expect(verification.result).toBe('refused')
    expect(await listBackupFacts(db)).toHaveLength(1)
  })

  it('a whole file of another database is not verified', async () => {
    const db = await openFilled()
    const { blob } = await make(await openDb())
    expect(await verifySavedFile(db, blob, note('v'))).toEqual({ result: 'stranger', createdAt: at.wall })
    expect(await listBackupFacts(db)).toEqual([])
  })
})

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
    await restoreBackup(db, await read((await make(db)).blob), note('r'))
    await expect(addStory(other, buildStory({ id: 'late' }))).rejects.toMatchObject({ kind: 'replaced' })
    await addStory(db, buildStory({ id: 'next' }))
    expect((await listStories(db)).map(({ id }) => id).toSorted()).toEqual(['next', 'story-1'])
  })

  it('goes on numbering after the highest number in the file', async () => {
    const db = await openDb()
    const contents = await read((await make(await openFilled())).blob)
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
    const { blob } = await make(db)
    for (let index = 0; index < 20; index += 1) await addStory(db, buildStory({ id: `s-${index}` }))
    await restoreBackup(db, await read(blob), note('r'))
    db.close()
    expect((await openTab(device)).state).toBe('ready')
  })

  it('does not cry wolf when the page dies right after it or right before it', async () => {
    const device = buildDevice()
    const mirror = buildMirror(device)
    const db = await openDb(device, { mirror: { ...mirror, settle: () => undefined } })
    await fillDb(db)
    await restoreBackup(db, await read((await make(db)).blob), note('r'))
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
    const contents = await read((await make(db)).blob)
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
    const contents = await read((await make(db)).blob)
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
    const { blob, digest, manifest, upTo } = await make(db)
    await addMadeBackup(db, { id: 'made', at, digest: 'of an earlier life', counts: manifest.counts, upTo })
    await restoreBackup(db, await read(blob), { id: 'r', at: buildReading(900) })
    const covered = { createdAt: at.wall, digest, changesSince: 0 }
    expect(await getBackupCover(db)).toEqual({ made: covered, verified: covered })
  })
})

describe('erasing', () => {
  it('leaves nothing, not even in the trash, and does not cry wolf', async () => {
    const device = buildDevice()
    const db = await openFilled(device)
    await deleteStory(db, 'story-1', { trashId: 't', at })
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

describe('the sample', () => {
  it('fills its own database, again and again, and never the person’s', async () => {
    const device = buildDevice()
    const sample = await openDb(device, { name: 'rehearsal-sample', newId: buildNewId('sample') })
    const own = await openFilled(device)
    const before = await readSnapshot(own)
    await fillSample(sample, buildBackupRows())
    await fillSample(sample, buildBackupRows({ stories: [] }))
    expect((await readSnapshot(sample)).rows).toEqual(buildBackupRows({ stories: [] }))
    await expect(fillSample(own, buildBackupRows())).rejects.toThrow('only the sample')
    expect(await readSnapshot(own)).toEqual(before)
  })
})

it('asks the browser to keep what was restored', async () => {
  const persist = vi.fn(() => Promise.resolve(true))
  const db = await openDb(buildDevice(), { persist })
  await restoreBackup(db, await read((await make(await openFilled())).blob), note('r'))
  expect(persist).toHaveBeenCalledOnce()
})
