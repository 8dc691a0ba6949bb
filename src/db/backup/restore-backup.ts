import { backupTables } from '#src/domain/backup/manifest.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import type { Db } from '../db.ts'
import type { BackupContents, BackupRows } from './backup-rows.ts'

/** What a restore needs besides the file: an id and the time for the note that it happened. */
export type RestoreDeps = { readonly id: string; readonly at: Reading }

/**
 * Puts the rows of a back-up in the place of everything there is, in one transaction: all or, with a `SaveFailure`,
 * nothing. Begins a new life of the database; every other tab must be loaded anew before it can write. The trash is
 * emptied, and of the back-ups only this one counts: the others cover rows that are no longer here.
 */
export function restoreBackup(
  db: Db,
  { manifest, rows }: BackupContents,
  { id, at }: RestoreDeps,
): Promise<void> {
  return db.replaceAll(async (tables) => {
    for (const table of backupTables) await tables.table(table).bulkAdd([...rows[table]])
    const highest = highestSeq(rows)
    const { digest, counts, createdAt } = manifest
    await tables.backups.add({ kind: 'restored', id, at, digest, counts, createdAt, seq: highest + 1 })
    return highest
  })
}

/** Removes everything a person ever entered, in one transaction, settings and trash included. */
export function eraseEverything(db: Db): Promise<void> {
  return db.replaceAll(() => Promise.resolve(0))
}

function highestSeq(rows: BackupRows): number {
  const numbered = [rows.interviews, rows.attempts, rows.scorecards, rows.reveals]
  return numbered.flat().reduce((highest, { seq }) => Math.max(highest, seq), 0)
}
