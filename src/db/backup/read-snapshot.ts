import { backupTables } from '#src/domain/backup/manifest.ts'
import type { Db } from '../db.ts'
import type { BackupRows } from './backup-rows.ts'

/** Every row that a back-up holds, as it stood at one moment, and the last write among them. */
export async function readSnapshot(db: Db): Promise<{ readonly rows: BackupRows; readonly upTo: number }> {
  const { tables } = db
  return tables.transaction('r', ['meta', ...backupTables], async () => {
    const [meta, ...lists] = await Promise.all([
      tables.meta.get('meta'),
      ...backupTables.map(async (table) => [table, await tables.table(table).toArray()] as const),
    ])
    return { rows: Object.fromEntries(lists) as unknown as BackupRows, upTo: meta?.seq ?? 0 }
  })
}
