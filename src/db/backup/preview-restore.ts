import { backupTables, type BackupTable } from '#src/domain/backup/manifest.ts'
import type { Db } from '../db.ts'
import type { RowsByTable } from '../rows.ts'
import type { BackupRows } from './backup-rows.ts'
import { keyOf } from './check-rows.ts'
import { readSnapshot } from './read-snapshot.ts'

/** What a restore would do to one table. */
export type TableChange = {
  readonly table: BackupTable
  readonly now: TableState
  readonly inFile: TableState
  /** Rows that are here and not in the file: a restore would remove them. */
  readonly willGo: number
  /** Rows that are in the file and not here. */
  readonly willCome: number
}

export type TableState = {
  readonly rows: number
  /** When the newest row was written, UTC milliseconds; undefined where rows carry no time or there are none. */
  readonly newest?: number
}

/** What a restore of these rows would change, table by table. Writes nothing. */
export async function previewRestore(db: Db, rows: BackupRows): Promise<readonly TableChange[]> {
  const { rows: here } = await readSnapshot(db)
  return backupTables.map((table) => compareTable(table, here, rows))
}

function compareTable<T extends BackupTable>(table: T, here: BackupRows, file: BackupRows): TableChange {
  const now: readonly RowsByTable[T][] = here[table]
  const inFile: readonly RowsByTable[T][] = file[table]
  const keysNow = new Set(now.map(keyOf[table]))
  const keysInFile = new Set(inFile.map(keyOf[table]))
  return {
    table,
    now: stateOf(table, now),
    inFile: stateOf(table, inFile),
    willGo: [...keysNow].filter((key) => !keysInFile.has(key)).length,
    willCome: [...keysInFile].filter((key) => !keysNow.has(key)).length,
  }
}

function stateOf<T extends BackupTable>(table: T, rows: readonly RowsByTable[T][]): TableState {
  const timeOf = times[table]
  if (timeOf === undefined || rows.length === 0) return { rows: rows.length }
  return { rows: rows.length, newest: rows.reduce((newest, row) => Math.max(newest, timeOf(row)), -Infinity) }
}

/** When a row was written, UTC milliseconds. */
const times: { readonly [T in BackupTable]: ((row: RowsByTable[T]) => number) | undefined } = {
  settings: undefined,
  interviews: (row) => row.createdAt.wall,
  events: (row) => row.at.wall,
  drafts: (row) => row.seenAt.wall,
  attempts: (row) => row.finishedAt.wall,
  scorecards: (row) => row.at.wall,
  scoringDrafts: undefined,
  shelf: undefined,
  reveals: (row) => row.at.wall,
  stories: (row) => row.updatedAt,
}
