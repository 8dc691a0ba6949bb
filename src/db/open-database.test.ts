import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildStory } from '#tests/builders/build-story.ts'
import { buildDevice, buildMirror, openDb, openTab, type Device } from '#tests/builders/build-storage.ts'
import { expectState, newerCode, useOnce } from '#tests/builders/tamper.ts'
import { CODE_SCHEMA } from './migrations.ts'
import { addStory, listStories } from './stories.ts'

afterEach(() => vi.restoreAllMocks())

describe('opening the storage', () => {
  it('makes a database on a fresh profile, and finds it again', async () => {
    const device = buildDevice()
    await useOnce(device)
    const db = await openDb(device)
    expect(await listStories(db)).toHaveLength(1)
    expect(buildMirror(device).read()).toMatchObject({ seq: 1 })
  })

  it('lets two tabs open a fresh profile at once, on the same database', async () => {
    const device = buildDevice()
    const [one, two] = await Promise.all([openDb(device), openDb(device)])
    await addStory(one, buildStory({ id: 'a' }))
    await addStory(two, buildStory({ id: 'b' }))
    expect(await listStories(one)).toHaveLength(2)
  })

  it('keeps the sample in a database of its own', async () => {
    const device = buildDevice()
    await useOnce(device)
    const sample = await openDb(device, { name: 'rehearsal-sample' })
    expect(await listStories(sample)).toEqual([])
  })

  it('says so when the browser has no database', async () => {
    const state = expectState(await openTab(buildDevice(), { engine: undefined }), 'unavailable')
    expect(state.reason).toContain('no IndexedDB')
  })

  it('says so, with the browser’s reason, when it won’t open one, and opens it on a later try', async () => {
    const device = buildDevice()
    const open = vi.spyOn(device.engine.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('backing store', 'UnknownError')
    })
    const state = expectState(await openTab(device), 'unavailable')
    expect(state.reason).toBe('UnknownError: backing store')
    open.mockRestore()
    expectState(await state.retry(), 'ready')
  })

  it('refuses a database that newer code has changed, and lets its rows be taken out', async () => {
    const device = buildDevice()
    await useOnce(device)
    const newer = await openDb(device, { migrations: newerCode })
    newer.close()
    const state = expectState(await openTab(device), 'newer')
    expect(state).toMatchObject({ found: CODE_SCHEMA + 1, known: CODE_SCHEMA })
    const raw = JSON.parse(await (await state.exportRaw()).text()) as { stores: Record<string, unknown[]> }
    expect(raw.stores['stories']).toEqual([buildStory({ id: 'story-0' })])
    expect(raw.stores['extra']).toEqual([])
  })

  it('tells after five seconds that another tab holds the database, and goes on when it lets go', async () => {
    const device = buildDevice()
    await useOnce(device)
    const holder = await holdOpen(device)
    const state = expectState(
      await openTab(device, { migrations: newerCode, after: soonAfterTheNextTurn }),
      'blocked',
    )
    holder.close()
    expectState(await state.wait, 'ready')
  })
})

/** Waits no five seconds, but a few turns of the event loop: enough for a database that nobody holds. */
function soonAfterTheNextTurn(_ms: number, run: () => void): () => void {
  const timer = setTimeout(run, 50)
  return () => clearTimeout(timer)
}

/** A tab that hangs: it holds the database and answers nothing. */
async function holdOpen(device: Device): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = device.engine.indexedDB.open('rehearsal')
    request.onsuccess = () => resolve(request.result)
  })
}

it('knows Dexie’s way with version numbers', async () => {
  const device = buildDevice()
  const db = await openDb(device)
  expect(db.tables.backendDB().version).toBe(CODE_SCHEMA * 10)
})
