import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildDevice, buildMirror, openTab, readyDb } from '#tests/builders/build-storage.ts'
import { clearTable, expectState, removeDatabase, tamper, useOnce } from '#tests/builders/tamper.ts'
import { listStories } from './stories.ts'

afterEach(() => vi.restoreAllMocks())

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
    await tamper(device, (db) => {
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
    await clearTable(device, 'meta')
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
