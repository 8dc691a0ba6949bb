/** A database as it lies on the disk: what a fixture holds. */
export type RawDatabase = {
  /** The browser's version number. */
  readonly version: number
  readonly stores: Readonly<Record<string, RawStore>>
}

export type RawStore = {
  readonly keyPath: string | readonly string[]
  readonly indexes: readonly RawIndex[]
  readonly rows: readonly unknown[]
}

type RawIndex = {
  readonly name: string
  readonly keyPath: string | readonly string[]
  readonly unique: boolean
  readonly multiEntry: boolean
}

/** Reads a whole database with nothing but the browser's own interface. */
export async function dumpRaw(factory: IDBFactory, name: string): Promise<RawDatabase> {
  const connection = await promised(factory.open(name))
  const stores: Record<string, RawStore> = {}
  for (const storeName of [...connection.objectStoreNames].toSorted()) {
    const store = connection.transaction(storeName).objectStore(storeName)
    const indexes = [...store.indexNames].toSorted().map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName)
      return { name: indexName, keyPath: pathOf(keyPath), unique, multiEntry }
    })
    stores[storeName] = { keyPath: pathOf(store.keyPath), indexes, rows: await promised(store.getAll()) }
  }
  const { version } = connection
  connection.close()
  return { version, stores }
}

/** Puts a database on the disk with nothing but the browser's own interface. */
export async function loadRaw(factory: IDBFactory, name: string, database: RawDatabase): Promise<void> {
  const request = factory.open(name, database.version)
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes, rows }] of Object.entries(database.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath: keyPath as string | string[] })
      for (const { name: indexName, keyPath: path, unique, multiEntry } of indexes) {
        store.createIndex(indexName, path as string | string[], { unique, multiEntry })
      }
      for (const row of rows) store.add(row)
    }
  }
  const connection = await promised(request)
  connection.close()
}

function pathOf(keyPath: string | string[] | null): string | readonly string[] {
  if (keyPath === null) throw new Error('every table of ours has a key in its rows')
  return typeof keyPath === 'string' ? keyPath : [...keyPath]
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no reason given'))
  })
}
