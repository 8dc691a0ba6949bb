import type { LocalDay } from '#src/domain/time/local-day.ts'
import type { NewId } from '#src/lib/new-id.ts'
import type { Mirror, StorageMirror } from '#src/lib/storage-mirror.ts'
import { after as browserAfter, type After } from './after.ts'
import { claimMeta } from './claim-meta.ts'
import { RehearsalDatabase, type Engine } from './database.ts'
import type { Db } from './db.ts'
import { guardClosing, type ClosedReason } from './guard-closing.ts'
import { CODE_SCHEMA, latestSchema, type Migration } from './migrations.ts'
import { askToPersist } from './persistence.ts'
import { isAbsent, opens, refuseToMake, watchOpening } from './opening.ts'
import { judgeMeta, judgeStart, type FoundInstead, type StartVerdict } from './start-verdict.ts'
import { createWriter, type SaveTraffic } from './write.ts'

/** How the start of the storage went. Only `ready` lets anything be read or written. */
export type BootState =
  | { readonly state: 'ready'; readonly db: Db }
  /** The browser has no database, or won't open it; `reason` is its own words. */
  | { readonly state: 'unavailable'; readonly reason: string; readonly retry: () => Promise<BootState> }
  /** The rows were written by newer code; schema numbers. */
  | {
      readonly state: 'newer'
      readonly found: number
      readonly known: number
      readonly exportRaw: () => Promise<Blob>
    }
  /** Five seconds passed, as when another tab hangs; `wait` gives the state that follows, however late. */
  | { readonly state: 'blocked'; readonly wait: Promise<BootState> }
  /** The database that was here before is gone. Nothing is written until the person starts again with what is there. */
  | {
      readonly state: 'lost'
      readonly found: FoundInstead
      readonly lastSeen?: Mirror
      readonly startAgain: () => Promise<BootState>
    }
  /** The last `missing` writes of before are not there. */
  | {
      readonly state: 'behind'
      readonly missing: number
      readonly continueAnyway: () => Promise<BootState>
    }

export type OpenOptions = {
  /** `rehearsal`, or `rehearsal-sample` for the sample. */
  readonly name: string
  readonly mirror: StorageMirror
  readonly newId: NewId
  /** Deleted things older than 30 days are thrown away at the start. */
  readonly today: LocalDay
  /** The page must be loaded anew; nothing can be read or saved any more. */
  readonly onClosed: (reason: ClosedReason) => void
  readonly onTraffic?: (traffic: SaveTraffic) => void
  readonly persist?: () => Promise<unknown>
  readonly after?: After
  /** The browser's database; undefined means the page's own. */
  readonly engine?: Engine
  readonly migrations?: readonly Migration[]
}

/** Milliseconds to wait for the database before telling the person that something holds it. */
const patienceMs = 5_000

/** Milliseconds after which old deleted things are thrown away. */
export const purgeAfterMs = 3_000

/** Opens the storage, unless what is on the disk needs a word with the person first. Never rejects. */
export function openStorage(options: OpenOptions): Promise<BootState> {
  return patiently(options, () => start(options))
}

/** `run`'s state, or `blocked` after five seconds. Whatever `run` throws is `unavailable`. */
function patiently(options: OpenOptions, run: () => Promise<BootState>): Promise<BootState> {
  const running = run().catch((error: unknown) => unavailable(options, error))
  return new Promise((resolve) => {
    const callOff = (options.after ?? browserAfter)(patienceMs, () =>
      resolve({ state: 'blocked', wait: running }),
    )
    void running.then((state) => {
      callOff()
      resolve(state)
    })
  })
}

async function start(options: OpenOptions): Promise<BootState> {
  const engine = options.engine ?? browserEngine()
  return (await startPlainly(options, engine)) ?? startWithCare(options, engine)
}

/**
 * The start of almost every day, without a look at the disk beforehand: nothing was ever here, or the database has the
 * version of this code and its meta row is where the mirror says. Undefined where anything is otherwise.
 */
async function startPlainly(options: OpenOptions, engine: Engine): Promise<BootState | undefined> {
  const mirror = options.mirror.read()
  if (mirror === undefined) {
    const absent = await isAbsent(engine.indexedDB, options.name)
    return absent ? openFresh(options, engine) : undefined
  }
  const database = new RehearsalDatabase(options.name, refuseToMake(engine), options.migrations)
  if (!(await opens(database))) return undefined
  const schema = schemaOf(options)
  const isOurs = Math.floor((database.backendDB()?.version ?? 0) / 10) === schema
  const meta = isOurs ? await database.meta.get('meta') : undefined
  const verdict = meta === undefined || meta.minWriter > schema ? undefined : judgeMeta(meta, mirror)
  if (verdict?.kind === 'same') return openTables(options, engine, verdict, database)
  database.close({ disableAutoOpen: true })
  return undefined
}

/** Makes the first database here, unless the browser says that it has just thrown a damaged one away. */
async function openFresh(options: OpenOptions, engine: Engine): Promise<BootState> {
  let dataLoss = false
  const watched = watchOpening(engine, (event) => {
    dataLoss ||= 'dataLoss' in event && event.dataLoss === 'total'
  })
  const database = new RehearsalDatabase(options.name, watched, options.migrations)
  await database.open()
  if (!dataLoss) return openTables(options, engine, { kind: 'fresh' }, database)
  database.close({ disableAutoOpen: true })
  const startAgain = () =>
    patiently(options, () => openTables(options, engine, { kind: 'lost', found: 'nothing' }))
  return { state: 'lost', found: 'nothing', startAgain }
}

async function startWithCare(options: OpenOptions, engine: Engine): Promise<BootState> {
  const known = schemaOf(options)
  const verdict = await takeVerdict(options, engine, known)
  const goOn = () => patiently(options, () => openTables(options, engine, verdict))
  switch (verdict.kind) {
    case 'fresh':
    case 'same':
      return openTables(options, engine, verdict)
    case 'newer':
      return {
        state: 'newer',
        found: verdict.found,
        known,
        exportRaw: async () => (await loadRawLook()).exportRaw(engine.indexedDB, options.name),
      }
    case 'behind':
      return { state: 'behind', missing: verdict.missing, continueAnyway: goOn }
    case 'lost':
      return { state: 'lost', found: verdict.found, lastSeen: verdict.lastSeen, startAgain: goOn }
  }
}

/** The mirror is read before the disk, so that a tab writing meanwhile can only make the disk look newer. */
async function takeVerdict(options: OpenOptions, engine: Engine, known: number): Promise<StartVerdict> {
  const mirror = options.mirror.read()
  const { lookRaw } = await loadRawLook()
  const look = await lookRaw(engine.indexedDB, options.name)
  const verdict = judgeStart(look, mirror, known)
  const alarming = verdict.kind === 'lost' || verdict.kind === 'behind'
  // A restore in another tab between the two looks is no loss: its note is there by now.
  return alarming ? judgeStart(look, options.mirror.read(), known) : verdict
}

async function openTables(
  options: OpenOptions,
  engine: Engine,
  verdict: StartVerdict,
  opened?: RehearsalDatabase,
): Promise<BootState> {
  const database = opened ?? new RehearsalDatabase(options.name, engine, options.migrations)
  if (opened === undefined) await database.open()
  const schema = schemaOf(options)
  const seen = opened !== undefined && verdict.kind === 'same' ? verdict.meta : undefined
  const deps = { mirror: options.mirror, newId: options.newId, schema }
  const meta = await claimMeta(database, verdict, deps, seen)
  if (meta === undefined) {
    database.close({ disableAutoOpen: true })
    return start(options)
  }
  const writer = createWriter({
    database,
    epoch: meta.epoch,
    schema,
    mirror: options.mirror,
    newId: options.newId,
    after: options.after ?? browserAfter,
    onTraffic: options.onTraffic ?? (() => undefined),
    persist: options.persist ?? askToPersist,
  })
  const close = guardClosing(database, writer.epoch, options.onClosed)
  const { write, replaceAll } = writer
  const db: Db = { name: options.name, tables: database, write, replaceAll, close }
  // A courtesy, once the app has got what it needs: what can't be thrown away today is tried again at the next start.
  const later = options.after ?? browserAfter
  later(purgeAfterMs, () => void purge(db, options.today).catch(() => undefined))
  return { state: 'ready', db }
}

/** Not needed on an ordinary day. */
const loadRawLook = () => import('./raw-look.ts')

async function purge(db: Db, today: LocalDay): Promise<void> {
  const { purgeTrash } = await import('./trash.ts')
  await purgeTrash(db, today)
}

function schemaOf({ migrations }: OpenOptions): number {
  return migrations === undefined ? CODE_SCHEMA : latestSchema(migrations)
}

function unavailable(options: OpenOptions, error: unknown): BootState {
  // Dexie repeats the browser's own words in further lines.
  const [reason = ''] = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split(
    '\n',
  )
  return { state: 'unavailable', reason, retry: () => openStorage(options) }
}

/** Throws where the browser has no database or forbids it. */
function browserEngine(): Engine {
  if (globalThis.indexedDB === undefined) throw new Error('this browser has no IndexedDB')
  return { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange }
}
