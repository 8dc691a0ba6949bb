import { expect } from 'vitest'
import { CODE_SCHEMA, migrations, type Migration } from '#src/db/migrations.ts'
import type { BootState } from '#src/db/open-database.ts'
import { addStory } from '#src/db/stories.ts'
import { openDb, type Device } from './build-storage.ts'
import { buildStory } from './build-story.ts'

/** The schemas of code one release ahead. */
export const newerCode: readonly Migration[] = [
  ...migrations,
  { schema: CODE_SCHEMA + 1, name: 'something new', stores: { extra: 'id' } },
]

/** The state, if it is the named one; fails the test if it is another. */
export function expectState<S extends BootState['state']>(
  state: BootState,
  name: S,
): Extract<BootState, { readonly state: S }> {
  expect(state.state).toBe(name)
  return state as Extract<BootState, { readonly state: S }>
}

/** A tab that saves some stories and ends: its database is closed, and its note stays. */
export async function useOnce(device: Device, stories = 1): Promise<void> {
  const db = await openDb(device)
  for (let index = 0; index < stories; index += 1) await addStory(db, buildStory({ id: `story-${index}` }))
  db.close()
}

/** Deletes the person's database, as clearing the site's data does. */
export function removeDatabase(device: Device): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = device.engine.indexedDB.deleteDatabase('rehearsal')
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('not removed'))
  })
}

/** Works on the person's database behind the app's back. */
export function tamper(device: Device, work: (connection: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = device.engine.indexedDB.open('rehearsal')
    request.onerror = () => reject(request.error ?? new Error('not opened'))
    request.onsuccess = () => {
      work(request.result)
      request.result.close()
      resolve()
    }
  })
}

/** Empties a table behind the app's back. */
export function clearTable(device: Device, table: string): Promise<void> {
  return tamper(device, (connection) => {
    connection.transaction(table, 'readwrite').objectStore(table).clear()
  })
}
