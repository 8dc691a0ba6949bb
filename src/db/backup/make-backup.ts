import { deflateSync, zipSync, type Zippable } from 'fflate'
import type { BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { canonicalJson } from '#src/domain/backup/canonical-json.ts'
import {
  backupFormat,
  backupFormatVersion,
  backupTables,
  pathOfTable,
  type Manifest,
  type ManifestEntry,
} from '#src/domain/backup/manifest.ts'
import { localDayOf, localDayToIso } from '#src/domain/time/local-day.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import type { Db } from '../db.ts'
import { CODE_SCHEMA } from '../migrations.ts'
import type { BackupRows } from './backup-rows.ts'
import { limits } from './limits.ts'
import { digestOf } from './parse-manifest.ts'
import { readBackup } from './read-backup.ts'
import { readSnapshot } from './read-snapshot.ts'
import { sha256 } from './sha256.ts'

/** A back-up that was made and read again, ready to be offered. */
export type BackupFile = {
  readonly blob: Blob
  readonly fileName: string
  readonly manifest: Manifest
  readonly digest: string
  /** Sequence number of the last write in it; `addMadeBackup` wants it. */
  readonly upTo: number
}

export type MadeBackup =
  | { readonly ok: true; readonly backup: BackupFile }
  | { readonly ok: false; readonly problems: readonly BackupProblem[] }

/**
 * Everything the person has made, as it stood at one moment, in one file. The file is read again by the code that
 * restores, and only offered if that would take it.
 */
export async function makeBackup(db: Db, at: Reading): Promise<MadeBackup> {
  const { rows, upTo } = await readSnapshot(db)
  const { bytes, manifest } = await packRows(rows, at.wall)
  const blob = new Blob([bytes], { type: 'application/zip' })
  const again = await readBackup(blob)
  if (!again.ok) return { ok: false, problems: again.problems }
  const fileName = `rehearsal-backup-${localDayToIso(localDayOf(at))}.zip`
  return { ok: true, backup: { blob, fileName, manifest, digest: again.manifest.digest, upTo } }
}

/** The bytes of a back-up of some rows, made at `createdAt` (UTC milliseconds). */
export async function packRows(rows: BackupRows, createdAt: number) {
  const texts = backupTables.map((table) => [table, rowsToText(rows[table])] as const)
  const entries: Record<string, ManifestEntry> = {}
  const files: Record<string, Uint8Array> = {}
  for (const [table, bytes] of texts) {
    const path = pathOfTable(table)
    entries[path] = { sha256: await sha256(bytes), bytes: bytes.length, rows: rows[table].length }
    files[path] = bytes
  }
  const manifest = await createManifest(rows, createdAt, entries)
  const head = new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`)
  return { manifest, bytes: zipFiles({ 'manifest.json': head, ...files }, createdAt) }
}

async function createManifest(
  rows: BackupRows,
  createdAt: number,
  entries: Readonly<Record<string, ManifestEntry>>,
): Promise<Manifest> {
  const counts = Object.fromEntries(backupTables.map((table) => [table, rows[table].length]))
  const body: Omit<Manifest, 'digest'> = {
    format: backupFormat,
    formatVersion: backupFormatVersion,
    schema: CODE_SCHEMA,
    createdAt,
    counts: counts as Manifest['counts'],
    entries,
  }
  return { ...body, digest: await digestOf(body) }
}

function rowsToText(rows: readonly unknown[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(rows.map((row) => `${canonicalJson(row)}\n`).join(''))
}

function zipFiles(files: Readonly<Record<string, Uint8Array>>, createdAt: number): Uint8Array<ArrayBuffer> {
  const mtime = new Date(Math.min(Math.max(createdAt, earliest), latest))
  const folded = Object.entries(files).map(
    ([path, bytes]) => [path, [bytes, { level: levelFor(bytes) }]] as const,
  )
  return zipSync(Object.fromEntries(folded) as Zippable, { mtime })
}

/** Stored as it is where it would fold so small that the reader would take it for a bomb. */
function levelFor(bytes: Uint8Array): 0 | 6 {
  const tight =
    bytes.length > limits.freeGrowth && deflateSync(bytes).length * (limits.ratio / 2) < bytes.length
  return tight ? 0 : 6
}

/** A zip can say no time outside of 1980 to 2099. */
const earliest = Date.UTC(1980, 0, 2)
const latest = Date.UTC(2099, 11, 30)
