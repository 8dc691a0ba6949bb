import { forceCloseDatabase, IDBDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildStory } from '#tests/builders/build-story.ts'
import {
  buildDevice,
  buildMirror,
  openDb,
  openTab,
  readyDb,
  type Device,
} from '#tests/builders/build-storage.ts'
import type { BootState } from './open-database.ts'
import { CODE_SCHEMA, migrations } from './migrations.ts'
import { addStory, listStories } from './stories.ts'

afterEach(() => vi.restoreAllMocks())

function expectState<S extends BootState['state']>(
  state: BootState,
  name: S,
): Extract<BootState, { state: S }> {
  expect(state.state).toBe(name)
  return state as Extract<BootState, { state: S }>
}

function removeDatabase(device: Device, name = 'rehearsal'): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = device.engine.indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('not removed'))
  })
}

/** Opens what is there without the app, as a browser's own tools would, and works on it. */
function tamper(device: Device, version: number | undefined, work: (db: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = device.engine.indexedDB.open('rehearsal', version)
    request.onerror = () => reject(request.error ?? new Error('not opened'))
    request.onsuccess = () => {
      work(request.result)
      request.result.close()
      resolve()
    }
  })
}

const newerCode = [...migrations, { schema: CODE_SCHEMA + 1, name: 'something new', stores: { extra: 'id' } }]

/** A tab that ends: its database is closed and its mirror stays. */
async function useOnce(device: Device, stories = 1): Promise<void> {
  const db = await openDb(device)
  for (let index = 0; index < stories; index += 1) await addStory(db, buildStory({ id: `story-${index}` }))
  db.close()
}

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

describe('a database that is not the one last seen', () => {
  it('is reported, and nothing is made before the person has chosen', async () => {
    const device = buildDevice()
    await useOnce(device, 3)
    await removeDatabase(device)
    const state = expectState(await openTab(device), 'lost')
    expect(state).toMatchObject({ found: 'nothing', lastSeen: { seq: 3 } })
    expect(await device.engine.indexedDB.databases()).toEqual([])
    const db = readyDb(await state.startAgain())
    expect(await listStories(db)).toEqual([])
    db.close()
    expectState(await openTab(device), 'ready')
  })

  it('is reported when another life of it stands there, and can be taken as it is', async () => {
    const device = buildDevice()
    await useOnce(device)
    await tamper(device, undefined, (db) => {
      const meta = { key: 'meta', epoch: 'elsewhere', seq: 1, minWriter: 1, schema: 1 }
      db.transaction('meta', 'readwrite').objectStore('meta').put(meta)
    })
    const state = expectState(await openTab(device), 'lost')
    expect(state.found).toBe('another')
    expect(await listStories(readyDb(await state.startAgain()))).toHaveLength(1)
  })

  it('is reported when the rows are there and what they belong to is not', async () => {
    const device = buildDevice()
    await useOnce(device)
    await tamper(device, undefined, (db) => {
      db.transaction('meta', 'readwrite').objectStore('meta').clear()
    })
    const state = expectState(await openTab(device), 'lost')
    expect(state.found).toBe('strays')
    expect(await listStories(readyDb(await state.startAgain()))).toHaveLength(1)
  })

  it('is reported when the last writes are missing, and can be used all the same', async () => {
    const device = buildDevice()
    await useOnce(device, 2)
    const { epoch } = buildMirror(device).read()!
    buildMirror(device).advance(epoch, 6)
    const state = expectState(await openTab(device), 'behind')
    expect(state.missing).toBe(4)
    readyDb(await state.continueAnyway()).close()
    expectState(await openTab(device), 'ready')
  })

  it('is reported when the browser says that it threw a damaged one away', async () => {
    const device = buildDevice()
    const { indexedDB } = device.engine
    const open = indexedDB.open.bind(indexedDB)
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = open(name, version)
      request.addEventListener('upgradeneeded', (event) => Object.assign(event, { dataLoss: 'total' }))
      return request
    })
    expectState(await openTab(device), 'lost')
  })
})

describe('an open database', () => {
  it('is closed for good when newer code changes the tables, and says so once', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const device = buildDevice()
    const onClosed = vi.fn()
    const old = await openDb(device, { onClosed })
    await addStory(old, buildStory())
    const newer = await openDb(device, { migrations: newerCode })
    expect(onClosed.mock.calls).toEqual([['upgraded']])
    await expect(addStory(old, buildStory({ id: 'late' }))).rejects.toMatchObject({ kind: 'closed' })
    expect(await listStories(newer)).toHaveLength(1)
  })

  it('is closed for good when it is deleted', async () => {
    const device = buildDevice()
    const onClosed = vi.fn()
    const db = await openDb(device, { onClosed })
    await removeDatabase(device)
    expect(onClosed.mock.calls).toEqual([['deleted']])
    await expect(listStories(db)).rejects.toThrow()
  })

  it('does not come back as an empty one when the browser closes it', async () => {
    const device = buildDevice()
    const onClosed = vi.fn()
    const db = await openDb(device, { onClosed })
    await addStory(db, buildStory())
    const connection = db.tables.backendDB()
    await removeQuietly(device)
    forceCloseDatabase(connection as never)
    await vi.waitFor(() => expect(onClosed.mock.calls).toEqual([['disconnected']]))
    await expect(addStory(db, buildStory({ id: 'late' }))).rejects.toMatchObject({ kind: 'closed' })
    await expect(listStories(db)).rejects.toThrow()
  })

  it('is not used again when another one stands there on the way back to the page', async () => {
    const device = buildDevice()
    const onClosed = vi.fn()
    const db = await openDb(device, { onClosed })
    db.tables.close({ disableAutoOpen: false })
    await tamper(device, undefined, (raw) => {
      raw.transaction('meta', 'readwrite').objectStore('meta').clear()
    })
    await expect(listStories(db)).rejects.toThrow()
    expect(onClosed.mock.calls).toEqual([['replaced']])
  })

  it('is used again on the way back to the page when it is the same', async () => {
    const onClosed = vi.fn()
    const db = await openDb(buildDevice(), { onClosed })
    await addStory(db, buildStory())
    db.tables.close({ disableAutoOpen: false })
    expect(await listStories(db)).toHaveLength(1)
    expect(onClosed).not.toHaveBeenCalled()
  })

  it('asks the disk before it calls anything saved', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const db = await openDb()
    transaction.mockClear()
    await addStory(db, buildStory())
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ['readwrite', { durability: 'strict' }],
    ])
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

/** Empties every table behind the app's back. */
function removeQuietly(device: Device): Promise<void> {
  return tamper(device, undefined, (db) => {
    const names = [...db.objectStoreNames]
    const transaction = db.transaction(names, 'readwrite')
    for (const name of names) transaction.objectStore(name).clear()
  })
}

it('knows Dexie’s way with version numbers', async () => {
  const device = buildDevice()
  const db = await openDb(device)
  expect(db.tables.backendDB().version).toBe(CODE_SCHEMA * 10)
})
