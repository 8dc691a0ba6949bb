import type { NewId } from '#src/lib/new-id.ts'
import type { StorageMirror } from '#src/lib/storage-mirror.ts'
import type { RehearsalDatabase } from './database.ts'
import type { MetaRow } from './rows.ts'
import type { StartVerdict } from './start-verdict.ts'

type ClaimDeps = { readonly mirror: StorageMirror; readonly newId: NewId; readonly schema: number }

/**
 * The meta row of the database just opened, made if the verdict allows it, and the mirror brought in line. Undefined
 * if another tab has put another database in its place since the verdict. `seen` is the row where it was just read.
 */
export async function claimMeta(
  database: RehearsalDatabase,
  verdict: StartVerdict,
  deps: ClaimDeps,
  seen?: MetaRow,
): Promise<MetaRow | undefined> {
  const there = seen ?? (await metaFor(database, verdict, deps))
  if (there === undefined || !isJudged(there, verdict)) return undefined
  noteClaim(deps.mirror, there, verdict)
  return there
}

/** A fresh database has none to look for: its first transaction looks again. */
async function metaFor(database: RehearsalDatabase, verdict: StartVerdict, deps: ClaimDeps) {
  const there = verdict.kind === 'fresh' ? undefined : await database.meta.get('meta')
  return there ?? makeMeta(database, verdict, deps)
}

/** A new meta row, or the one that another tab made first; undefined where the verdict has seen one. */
async function makeMeta(database: RehearsalDatabase, verdict: StartVerdict, { newId, schema }: ClaimDeps) {
  if (verdict.kind === 'same' || verdict.kind === 'behind') return undefined
  const epoch = newId()
  const lastSeen = verdict.kind === 'lost' ? (verdict.lastSeen?.seq ?? 0) : 0
  return database.transaction('rw', database.tables, async () => {
    const there = await database.meta.get('meta')
    if (there !== undefined) return there
    const seq = verdict.kind === 'fresh' ? 0 : Math.max(lastSeen, await highestSeq(database))
    const made: MetaRow = { key: 'meta', epoch, seq, minWriter: schema, schema }
    await database.meta.add(made)
    return made
  })
}

function isJudged(meta: MetaRow, verdict: StartVerdict): boolean {
  return verdict.kind === 'same' || verdict.kind === 'behind' ? meta.epoch === verdict.meta.epoch : true
}

/** Leaves alone what another tab announced about the same epoch. */
function noteClaim(mirror: StorageMirror, meta: MetaRow, verdict: StartVerdict): void {
  if (verdict.kind !== 'behind' && mirror.read()?.epoch === meta.epoch) mirror.advance(meta.epoch, meta.seq)
  else mirror.settle(meta.epoch, meta.seq)
}

/** The highest sequence number any row carries, 0 where none does. */
async function highestSeq(database: RehearsalDatabase): Promise<number> {
  const { interviews, attempts, scorecards, reveals, backups, trash } = database
  let highest = 0
  for (const table of [interviews, attempts, scorecards, reveals, backups, trash]) {
    await table.each((row: { readonly seq: number }) => {
      highest = Math.max(highest, row.seq)
    })
  }
  return highest
}
