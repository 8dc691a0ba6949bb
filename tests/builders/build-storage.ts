import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Engine } from '#src/db/database.ts'
import type { Db } from '#src/db/db.ts'
import { openStorage, type BootState, type OpenOptions } from '#src/db/open-database.ts'
import { createStorageMirror, type StorageMirror } from '#src/lib/storage-mirror.ts'

/** A device with nothing on it: a database engine, and the text storage beside it. */
export type Device = { readonly engine: Engine; readonly texts: Map<string, string> }

export function buildDevice(): Device {
  return { engine: { indexedDB: new IDBFactory(), IDBKeyRange }, texts: new Map() }
}

/** The mirror of a device's database. */
export function buildMirror(device: Device, name = 'rehearsal'): StorageMirror {
  const { texts } = device
  return createStorageMirror(name, () => ({
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  }))
}

/** Ids that count: `a-1`, `a-2`, ... */
export function buildNewId(prefix = 'id'): () => string {
  let count = 0
  return () => `${prefix}-${(count += 1)}`
}

let tabs = 0

/** Opens the storage of a device as a new tab would. */
export function openTab(device: Device, change: Partial<OpenOptions> = {}): Promise<BootState> {
  tabs += 1
  const name = change.name ?? 'rehearsal'
  return openStorage({
    name,
    mirror: buildMirror(device, name),
    newId: buildNewId(`tab-${tabs}`),
    today: 20_513,
    onClosed: () => undefined,
    persist: () => Promise.resolve(true),
    // No wait is too long, however slow the machine; a test that wants one brings its own.
    after: () => () => undefined,
    engine: device.engine,
    ...change,
  })
}

/** The database of a new tab. Throws unless the storage opened at once. */
export async function openDb(device: Device = buildDevice(), change: Partial<OpenOptions> = {}): Promise<Db> {
  return readyDb(await openTab(device, change))
}

/** The database of a state. Throws unless it is ready. */
export function readyDb(state: BootState): Db {
  if (state.state === 'ready') return state.db
  throw new Error(`the storage is ${state.state}${state.state === 'unavailable' ? `: ${state.reason}` : ''}`)
}
