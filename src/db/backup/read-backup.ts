import type { BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { backupPaths, backupTables, pathOfTable, type Manifest } from '#src/domain/backup/manifest.ts'
import type { BackupContents, BackupRows } from './backup-rows.ts'
import { checkRows } from './check-rows.ts'
import { limits } from './limits.ts'
import { parseManifest } from './parse-manifest.ts'
import { parseRows } from './parse-rows.ts'
import { sha256 } from './sha256.ts'
import { unfold } from './unfold.ts'
import { readZipDirectory, type FoldedEntry } from './zip-directory.ts'

/** A back-up read whole, or every reason found why it is refused; then nothing of it may be used. */
export type ReadBackup =
  | ({ readonly ok: true } & BackupContents)
  | { readonly ok: false; readonly problems: readonly BackupProblem[] }

/** Reads a back-up file, taking nothing it says on trust. Writes nothing. */
export async function readBackup(file: Blob): Promise<ReadBackup> {
  if (file.size > limits.file) return refuse('', 'the file is larger than a back-up can be')
  const directory = readZipDirectory(new Uint8Array(await file.arrayBuffer()))
  if (!directory.ok) return refuse('', `this is no back-up of Rehearsal: ${directory.reason}`)
  const misnamed = checkPaths(directory.entries)
  if (misnamed.length > 0) return { ok: false, problems: misnamed }
  const [first, ...tables] = directory.entries
  if (first === undefined) return refuse('', 'the file is empty')
  const unfolded = unfold(first, limits.line)
  if (!unfolded.ok) return refuse(first.path, unfolded.reason)
  const parsed = await parseManifest(unfolded.bytes)
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] }
  return readTables(parsed.manifest, tables)
}

async function readTables(manifest: Manifest, entries: readonly FoldedEntry[]): Promise<ReadBackup> {
  const rows = new Map<string, unknown>()
  const problems: BackupProblem[] = []
  let room: number = limits.inflated
  for (const table of backupTables) {
    const path = pathOfTable(table)
    const entry = entries.find((one) => one.path === path)
    const stated = manifest.entries[path]
    if (entry === undefined || stated === undefined) return refuse(path, 'is missing')
    const unfolded = unfold(entry, room)
    if (!unfolded.ok) return refuse(path, unfolded.reason)
    const { bytes } = unfolded
    room -= bytes.length
    if (bytes.length !== stated.bytes || (await sha256(bytes)) !== stated.sha256) {
      return refuse(path, 'is damaged: it is not what the manifest says')
    }
    const parsed = parseRows(table, bytes)
    problems.push(...parsed.problems)
    const lines = parsed.rows.length + parsed.problems.length
    if (parsed.problems.length === 0 && (lines !== stated.rows || lines !== manifest.counts[table])) {
      problems.push({ path, reason: `has ${lines} rows, not as many as the manifest says` })
    }
    rows.set(table, parsed.rows)
  }
  // Holds a list of the right rows for each table: the loop above has put it there.
  const all = Object.fromEntries(rows) as BackupRows
  const faults = problems.length > 0 ? problems : checkRows(all)
  return faults.length > 0 ? { ok: false, problems: faults } : { ok: true, manifest, rows: all }
}

/** Exactly the files of a back-up, each once, the manifest first. */
function checkPaths(entries: readonly FoldedEntry[]): readonly BackupProblem[] {
  const paths = entries.map((entry) => entry.path)
  if (paths[0] !== backupPaths[0]) {
    return [{ path: '', reason: 'this is no back-up of Rehearsal: it does not begin with manifest.json' }]
  }
  const foreign = paths.filter((path) => !backupPaths.includes(path))
  const doubled = paths.filter((path, index) => paths.indexOf(path) !== index)
  return [
    ...foreign.map((path) => ({ path: printable(path), reason: 'does not belong in a back-up' })),
    ...doubled.map((path) => ({ path: printable(path), reason: 'occurs twice' })),
  ]
}

/** A path from a foreign file is only shown, and only so much of it. */
function printable(path: string): string {
  return path.replaceAll(/[^a-z0-9/_.-]/gi, '?').slice(0, 200)
}

function refuse(path: string, reason: string): ReadBackup {
  return { ok: false, problems: [{ path, reason }] }
}
