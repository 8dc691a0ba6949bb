import { forceCloseDatabase, IDBDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildStory } from '#tests/builders/build-story.ts'
import { buildDevice, openDb, type Device } from '#tests/builders/build-storage.ts'
import { clearTable, newerCode, removeDatabase, tamper } from '#tests/builders/tamper.ts'
import { addStory, listStories } from './stories.ts'

afterEach(() => vi.restoreAllMocks())

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
    await vi.waitFor(() => expect(onClosed.mock.calls).toEqual([['disconnected']]), 5_000)
    await expect(addStory(db, buildStory({ id: 'late' }))).rejects.toMatchObject({ kind: 'closed' })
    await expect(listStories(db)).rejects.toThrow()
  })

  it('is not used again when another one stands there on the way back to the page', async () => {
    const device = buildDevice()
    const onClosed = vi.fn()
    const db = await openDb(device, { onClosed })
    db.tables.close({ disableAutoOpen: false })
    await clearTable(device, 'meta')
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

/** Empties every table behind the app's back. */
function removeQuietly(device: Device): Promise<void> {
  return tamper(device, (db) => {
    const names = [...db.objectStoreNames]
    const transaction = db.transaction(names, 'readwrite')
    for (const name of names) transaction.objectStore(name).clear()
  })
}
