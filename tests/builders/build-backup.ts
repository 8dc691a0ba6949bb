import { zipSync, type Zippable } from 'fflate'
import type { BackupRows } from '#src/db/backup/backup-rows.ts'
import { packRows } from '#src/db/backup/make-backup.ts'
import { digestOf } from '#src/db/backup/parse-manifest.ts'
import { sha256 } from '#src/db/backup/sha256.ts'
import { canonicalJson } from '#src/domain/backup/canonical-json.ts'
import { backupTables, pathOfTable, type BackupTable, type Manifest } from '#src/domain/backup/manifest.ts'
import { buildAttempt, buildScorecard } from './build-attempt.ts'
import { buildDraft, buildEvent, buildInterview } from './build-interview.ts'
import { buildReveal, buildShelfRow } from './build-library-rows.ts'
import { someNoon } from './build-reading.ts'
import { buildStory } from './build-story.ts'

/** One row or more in every table, each hanging on the others as it should. */
export function buildBackupRows(change: Partial<BackupRows> = {}): BackupRows {
  return {
    settings: [{ key: 'me', value: { theme: 'dark', shortcuts: 'off', welcomed: true, targetLevel: 'L6' } }],
    interviews: [buildInterview(), buildInterview({ id: 'interview-2', seq: 5 })],
    events: [
      buildEvent(0),
      buildEvent(1, { kind: 'note-saved', phase: 'design', text: 'שלום 🧭 größer' }),
      buildEvent(2, { kind: 'finished' }),
      buildEvent(0, { kind: 'started' }, 'interview-2'),
    ],
    drafts: [buildDraft({ interviewId: 'interview-2' })],
    attempts: [buildAttempt()],
    scorecards: [buildScorecard()],
    scoringDrafts: [
      { attemptId: 'attempt-1', draft: { requirements: { mark: 2, ticks: [], evidence: '' } } },
    ],
    shelf: [buildShelfRow()],
    reveals: [buildReveal()],
    stories: [buildStory()],
    ...change,
  }
}

/** A back-up file of some rows, made at noon. */
export async function buildBackupFile(rows: BackupRows = buildBackupRows()): Promise<Blob> {
  return new Blob([(await packRows(rows, someNoon)).bytes])
}

/** What a forger may change: lines of a table as they stand in the file, the manifest, and the files of the zip. */
export type Forgery = {
  readonly lines?: Partial<Record<BackupTable, readonly string[]>>
  readonly manifest?: Readonly<Record<string, unknown>>
  readonly files?: (files: Zippable) => Zippable
  /** Whether the forger makes the digest fit the forged manifest. */
  readonly sealed?: boolean
}

/** A back-up file that somebody made by hand, with hashes that fit the lines. */
export async function forgeBackupFile({
  lines = {},
  manifest = {},
  files,
  sealed = true,
}: Forgery): Promise<Blob> {
  const rows = buildBackupRows()
  const encoder = new TextEncoder()
  const tables = backupTables.map((table) => {
    const text = lines[table] ?? rows[table].map((row) => canonicalJson(row))
    return { table, count: text.length, bytes: encoder.encode(text.map((line) => `${line}\n`).join('')) }
  })
  const entries: Record<string, unknown> = {}
  for (const { table, count, bytes } of tables) {
    entries[pathOfTable(table)] = { sha256: await sha256(bytes), bytes: bytes.length, rows: count }
  }
  const counts = Object.fromEntries(tables.map(({ table, count }) => [table, count]))
  const body = {
    format: 'rehearsal-backup',
    formatVersion: 1,
    schema: 1,
    createdAt: someNoon,
    counts,
    entries,
    ...manifest,
  }
  const digest = sealed ? await digestOf(body as unknown as Manifest) : 'unsealed'
  const data = Object.fromEntries(tables.map(({ table, bytes }) => [pathOfTable(table), bytes]))
  const all = { 'manifest.json': encoder.encode(JSON.stringify({ digest, ...body })), ...data }
  return new Blob([zipSync(files?.(all) ?? all)])
}
