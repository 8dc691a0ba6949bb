import type { StorageMirror } from '#src/lib/storage-mirror.ts'
import type { After } from './after.ts'
import type { RehearsalDatabase } from './database.ts'
import type { MetaRow, TableName } from './rows.ts'
import { createSaveFailure, isCausedBy, toSaveFailure } from './save-failure.ts'

/** What a piece of work is told by the gateway. */
export type WriteContext = {
  /** Number of this write among all writes to this database, from 1; the `seq` of the rows it adds. */
  readonly seq: number
}

/** Work inside one transaction. Only calls to the tables may be awaited in it; it may run twice, never half. */
export type Work<T> = (context: WriteContext) => PromiseLike<T>

/** Saves in one transaction over `tables`, or rejects with a `SaveFailure` and has written nothing. */
export type Write = <T>(tables: readonly TableName[], work: Work<T>) => Promise<T>

/** Empties every table, runs `fill`, and begins a new epoch after the sequence number that `fill` gives. */
export type ReplaceAll = (fill: (tables: RehearsalDatabase) => PromiseLike<number>) => Promise<void>

export type Writer = { readonly write: Write; readonly replaceAll: ReplaceAll; readonly epoch: () => string }

/** Whether saves come through: `busy` once one has waited five seconds, `free` when it is settled. */
export type SaveTraffic = 'busy' | 'free'

export type WriterDeps = {
  readonly database: RehearsalDatabase
  readonly epoch: string
  readonly schema: number
  readonly mirror: StorageMirror
  readonly newId: () => string
  readonly after: After
  /** Told when a save waits long, as behind another tab's transaction, and when it is through. */
  readonly onTraffic: (traffic: SaveTraffic) => void
  /** Asks the browser to keep the storage; called once, at the first save of something a person made. */
  readonly persist: () => Promise<unknown>
}

/** Milliseconds after which a save that is not settled counts as waiting. */
const patienceMs = 5_000

/** The one gate through which everything is saved. */
export function createWriter(deps: WriterDeps): Writer {
  const { database, mirror } = deps
  let epoch = deps.epoch
  const askToPersist = createPersistOnce(deps.persist)

  const write: Write = async (tables, work) => {
    const { value, seq, writtenIn } = await watched(deps, () =>
      database.transaction('rw', [...new Set<TableName>([...tables, 'meta'])], async () => {
        const meta = await admit(database, epoch, deps.schema)
        const seq = meta.seq + 1
        const value = await work({ seq })
        await database.meta.put({ ...meta, seq })
        return { value, seq, writtenIn: meta.epoch }
      }),
    )
    mirror.advance(writtenIn, seq)
    askToPersist(tables)
    return value
  }

  const replaceAll: ReplaceAll = async (fill) => {
    const next = deps.newId()
    const before = { epoch, seq: 0 }
    try {
      const seq = await watched(deps, () =>
        database.transaction('rw', database.tables, async () => {
          const meta = await admit(database, epoch, deps.schema)
          before.seq = meta.seq
          mirror.announce(epoch, meta.seq, next)
          await Promise.all(database.tables.map((table) => table.clear()))
          const highest = await fill(database)
          await database.meta.put({ ...meta, epoch: next, seq: highest + 1 })
          return highest + 1
        }),
      )
      epoch = next
      mirror.settle(next, seq)
      askToPersist(['interviews'])
    } catch (error) {
      if (mirror.read()?.next === next) mirror.settle(before.epoch, before.seq)
      throw error
    }
  }

  return { write, replaceAll, epoch: () => epoch }
}

/** The meta row, if this page may write. Throws a `SaveFailure`, which undoes the transaction, if it may not. */
async function admit(database: RehearsalDatabase, epoch: string, schema: number): Promise<MetaRow> {
  const meta = await database.meta.get('meta')
  if (meta === undefined || meta.epoch !== epoch) throw createSaveFailure('replaced')
  if (meta.minWriter > schema) throw createSaveFailure('newer')
  return meta
}

/** Runs a save, tells when it waits long, and turns whatever goes wrong into a `SaveFailure`. */
async function watched<T>(deps: WriterDeps, save: () => PromiseLike<T>): Promise<T> {
  let waiting = false
  const callOff = deps.after(patienceMs, () => {
    waiting = true
    deps.onTraffic('busy')
  })
  try {
    return await saveTwice(save)
  } finally {
    callOff()
    if (waiting) deps.onTraffic('free')
  }
}

/** After a refusal for lack of space, Firefox throws one `InvalidStateError` before writes work again. */
async function saveTwice<T>(save: () => PromiseLike<T>): Promise<T> {
  try {
    return await save()
  } catch (first) {
    if (!isCausedBy(first, 'InvalidStateError')) throw toSaveFailure(first)
  }
  try {
    return await save()
  } catch (second) {
    throw toSaveFailure(second)
  }
}

/** Settings are no loss; whatever else a person made is worth asking the browser to keep. */
function createPersistOnce(persist: () => Promise<unknown>): (tables: readonly TableName[]) => void {
  let asked = false
  return (tables) => {
    if (asked || tables.every((table) => table === 'settings')) return
    asked = true
    persist().catch(() => undefined)
  }
}
