import type { Engine, RehearsalDatabase } from './database.ts'

/** Whether it opens; why it does not is for the careful start to find out. */
export function opens(database: RehearsalDatabase): Promise<boolean> {
  return database.open().then(
    () => true,
    () => false,
  )
}

/** The same engine, in which opening a database that is not there fails and leaves nothing behind. */
export function refuseToMake(engine: Engine): Engine {
  return watchOpening(engine, (event, request) => {
    if (event.oldVersion !== 0) return
    event.stopImmediatePropagation()
    request.transaction?.abort()
  })
}

type OnUpgrade = (event: IDBVersionChangeEvent, request: IDBOpenDBRequest) => void

/** The same engine, telling when a database is made or changes its version. */
export function watchOpening(engine: Engine, onUpgrade: OnUpgrade): Engine {
  const { indexedDB } = engine
  const open: IDBFactory['open'] = (name, version) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', (event) => onUpgrade(event, request))
    return request
  }
  const watched = {
    open,
    cmp: indexedDB.cmp.bind(indexedDB),
    databases: indexedDB.databases.bind(indexedDB),
    deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB),
  }
  return { ...engine, indexedDB: watched }
}

/** True where the browser's list of databases lacks one of that name; false where it has no list. */
export async function isAbsent(factory: IDBFactory, name: string): Promise<boolean> {
  const { databases } = factory as Partial<IDBFactory>
  const list = await databases?.call(factory)
  return list !== undefined && list.every((one) => one.name !== name)
}
