import type { BackupTable, Manifest } from '#src/domain/backup/manifest.ts'
import type { RowsByTable } from '../rows.ts'

/** Every row of a back-up, by table. */
export type BackupRows = { readonly [T in BackupTable]: readonly RowsByTable[T][] }

/** A back-up that was read and found whole. */
export type BackupContents = { readonly manifest: Manifest; readonly rows: BackupRows }
