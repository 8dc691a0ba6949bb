import type { Db } from './db.ts'
import type { TableName } from './rows.ts'

/** Runs reads in one transaction over `tables`: what they give belongs to one moment, and costs less than one by one. */
export async function readTogether<T>(
  db: Db,
  tables: readonly TableName[],
  read: () => Promise<T>,
): Promise<T> {
  return db.tables.transaction('r', [...tables], read)
}
