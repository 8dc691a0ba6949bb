import type { BackupRows } from './backup/backup-rows.ts'
import { backupTables } from '#src/domain/backup/manifest.ts'
import type { Db } from './db.ts'

/** Fills the database of the sample anew. Throws for any other: looking around must never cost a person their own. */
export async function fillSample(db: Db, rows: Partial<BackupRows>): Promise<void> {
  if (db.name !== 'rehearsal-sample') throw new Error('only the sample may be filled with the sample')
  await db.replaceAll(async (tables) => {
    for (const table of backupTables) await tables.table(table).bulkAdd([...(rows[table] ?? [])])
    return Math.max(0, ...[...(rows.attempts ?? []), ...(rows.scorecards ?? [])].map((row) => row.seq))
  })
}
