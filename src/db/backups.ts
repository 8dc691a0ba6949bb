import type { Db } from './db.ts'
import type { BackupFact } from './rows.ts'

/** Notes that a checked back-up file was handed to the browser. */
export function addMadeBackup(
  db: Db,
  made: Omit<Extract<BackupFact, { kind: 'made' }>, 'kind' | 'seq'>,
): Promise<void> {
  return db.write(['backups'], async ({ seq }) => {
    await db.tables.backups.add({ kind: 'made', seq, ...made })
  })
}

/** Notes that the saved file of the back-up made as `madeId` was read again and is whole. */
export function addVerifiedBackup(
  db: Db,
  verified: Omit<Extract<BackupFact, { kind: 'verified' }>, 'kind' | 'seq'>,
): Promise<void> {
  return db.write(['backups'], async ({ seq }) => {
    await db.tables.backups.add({ kind: 'verified', seq, ...verified })
  })
}

/** Everything that happened to back-ups of this database, in order. */
export function listBackupFacts(db: Db): Promise<readonly BackupFact[]> {
  return db.tables.backups.orderBy('seq').toArray()
}

/** How well the database is covered by files outside the browser. */
export type BackupCover = {
  /** The last file handed to the browser. */
  readonly made?: CoveredBackup
  /** The last file known to be whole, because it was opened again or this database was filled from it. */
  readonly verified?: CoveredBackup
}

export type CoveredBackup = {
  /** When the file was made, UTC milliseconds. */
  readonly createdAt: number
  readonly digest: string
  /** Writes to the database since, not counting the notes about back-ups themselves. */
  readonly changesSince: number
}

/** How well the database is covered by files outside the browser, now. */
export async function getBackupCover(db: Db): Promise<BackupCover> {
  const [facts, meta] = await Promise.all([listBackupFacts(db), db.tables.meta.get('meta')])
  return computeBackupCover(facts, meta?.seq ?? 0)
}

/** The cover that follows from the facts, given in order, at the sequence number `now`. */
export function computeBackupCover(facts: readonly BackupFact[], now: number): BackupCover {
  const made = new Map<string, CoveredBackup>()
  return facts.reduce<BackupCover>((cover, fact) => {
    const changesAfter = (seq: number) => now - seq - facts.filter((note) => note.seq > seq).length
    switch (fact.kind) {
      case 'made': {
        const { digest, upTo, at } = fact
        const file = { createdAt: at.wall, digest, changesSince: changesAfter(upTo) }
        made.set(fact.id, file)
        return { ...cover, made: file }
      }
      case 'verified': {
        const verified = made.get(fact.madeId)
        return verified === undefined ? cover : { ...cover, verified }
      }
      case 'restored': {
        const { digest, createdAt, seq } = fact
        const file = { createdAt, digest, changesSince: changesAfter(seq) }
        return { made: file, verified: file }
      }
    }
  }, {})
}
