import type { MetaRow } from './rows.ts'

/** What is on the disk, seen without Dexie, which never refuses a database newer than the code. */
export type RawLook =
  | {
      readonly kind: 'absent'
      /** The browser says it threw a damaged database away. */ readonly dataLoss: boolean
    }
  | {
      readonly kind: 'present'
      /** The browser's version number, ten times the schema number. */
      readonly version: number
      readonly meta?: MetaRow
      /** No table but `meta` holds a row. */
      readonly empty: boolean
    }

/** Looks at the database called `name` and leaves it as it is. Rejects where the browser can't open it. */
export async function lookRaw(factory: IDBFactory, name: string): Promise<RawLook> {
  const opened = await openRaw(factory, name)
  if (opened.kind === 'absent') return opened
  const { connection } = opened
  try {
    return { kind: 'present', version: connection.version, ...(await readSigns(connection)) }
  } finally {
    connection.close()
  }
}

/** Every row of every table as JSON, for a database that this code must not touch. Bytes are written in base64. */
export async function exportRaw(factory: IDBFactory, name: string): Promise<Blob> {
  const opened = await openRaw(factory, name)
  if (opened.kind === 'absent') throw new Error(`there is no database called ${name}`)
  const { connection } = opened
  try {
    const stores = await readStores(connection, (store) => promised(store.getAll()))
    const text = JSON.stringify(
      { format: 'rehearsal-raw', name, version: connection.version, stores },
      bytesToText,
    )
    return new Blob([text], { type: 'application/json' })
  } finally {
    connection.close()
  }
}

type Opened =
  | Extract<RawLook, { kind: 'absent' }>
  | { readonly kind: 'open'; readonly connection: IDBDatabase }

/** Opens whatever version there is; a database that would have to be made first is not made. */
function openRaw(factory: IDBFactory, name: string): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name)
    let absent: Extract<Opened, { kind: 'absent' }> | undefined
    request.onupgradeneeded = (event) => {
      absent = { kind: 'absent', dataLoss: 'dataLoss' in event && event.dataLoss === 'total' }
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      const connection = request.result
      connection.onversionchange = () => connection.close()
      resolve({ kind: 'open', connection })
    }
    request.onerror = (event) => {
      event.preventDefault()
      if (absent !== undefined) resolve(absent)
      else reject(request.error ?? new Error('the browser gave no reason'))
    }
  })
}

async function readSigns(
  connection: IDBDatabase,
): Promise<{ readonly meta?: MetaRow; readonly empty: boolean }> {
  const counts = await readStores(connection, (store) => promised(store.count()))
  const empty = Object.entries(counts).every(([name, count]) => name === 'meta' || count === 0)
  if (!connection.objectStoreNames.contains('meta')) return { empty }
  const row = await promised(connection.transaction('meta').objectStore('meta').get('meta'))
  return isMeta(row) ? { meta: row, empty } : { empty }
}

async function readStores<T>(connection: IDBDatabase, read: (store: IDBObjectStore) => Promise<T>) {
  const names = [...connection.objectStoreNames]
  if (names.length === 0) return {}
  const transaction = connection.transaction(names)
  const entries = names.map(async (name) => [name, await read(transaction.objectStore(name))] as const)
  return Object.fromEntries(await Promise.all(entries))
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser gave no reason'))
  })
}

function isMeta(row: unknown): row is MetaRow {
  if (typeof row !== 'object' || row === null) return false
  const { epoch, seq, minWriter } = row as Partial<MetaRow>
  return typeof epoch === 'string' && typeof seq === 'number' && typeof minWriter === 'number'
}

function bytesToText(_key: string, value: unknown): unknown {
  const bytes =
    value instanceof ArrayBuffer
      ? new Uint8Array(value)
      : ArrayBuffer.isView(value)
        ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
        : undefined
  if (bytes === undefined) return value
  return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) }
}
