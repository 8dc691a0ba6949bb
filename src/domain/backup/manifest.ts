/** Says what a file is, so that a foreign one is refused by name. */
export const backupFormat = 'rehearsal-backup'

/** Highest version of the file's layout that this code reads, and the one it writes. */
export const backupFormatVersion = 1

/**
 * The tables of a back-up, parents before children. Left out on purpose: `meta` names one life of one database,
 * `backups` tells of files beside this one, and `trash` holds what the person chose to be rid of.
 */
export const backupTables = [
  'settings',
  'interviews',
  'events',
  'drafts',
  'attempts',
  'scorecards',
  'scoringDrafts',
  'shelf',
  'reveals',
  'stories',
] as const

export type BackupTable = (typeof backupTables)[number]

/** What the manifest says of one file inside the back-up. */
export type ManifestEntry = {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** Lines, one row each. */
  readonly rows: number
}

/** The first file of a back-up: what it is, and what must be in it. */
export type Manifest = {
  readonly format: typeof backupFormat
  readonly formatVersion: number
  /** Schema number of the rows. */
  readonly schema: number
  /** When the file was made, UTC milliseconds. */
  readonly createdAt: number
  readonly counts: Readonly<Record<BackupTable, number>>
  readonly entries: Readonly<Record<string, ManifestEntry>>
  /** SHA-256 of everything above in canonical JSON; names the file. */
  readonly digest: string
}

/** Where the rows of a table stand inside the file. */
export function pathOfTable(table: BackupTable): string {
  return `data/${table}.ndjson`
}

/** Every path that a back-up has, the manifest first. */
export const backupPaths: readonly string[] = ['manifest.json', ...backupTables.map(pathOfTable)]
