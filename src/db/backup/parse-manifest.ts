import * as z from 'zod/mini'
import type { BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { canonicalJson } from '#src/domain/backup/canonical-json.ts'
import {
  backupFormat,
  backupFormatVersion,
  backupTables,
  pathOfTable,
  type Manifest,
} from '#src/domain/backup/manifest.ts'
import { CODE_SCHEMA } from '../migrations.ts'
import { count, number, object, text } from './field-schemas.ts'
import { describeIssue } from './issue-reason.ts'
import { parseForeignJson } from './parse-json.ts'
import { sha256OfText } from './sha256.ts'

export type ParsedManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problem: BackupProblem }

/** The manifest of a back-up that this code can read. */
export async function parseManifest(bytes: Uint8Array): Promise<ParsedManifest> {
  const json = parseForeignJson(bytes)
  if (!json.ok) return refuse(json.reason)
  const kind = kindSchema.safeParse(json.value)
  if (!kind.success) return refuse('says that this is not a back-up of Rehearsal')
  if (kind.data.formatVersion > backupFormatVersion || kind.data.schema > CODE_SCHEMA) {
    return refuse('says that a newer version of Rehearsal made this file; update Rehearsal first')
  }
  const parsed = manifestSchema.safeParse(json.value)
  if (!parsed.success) {
    const { field, reason } = describeIssue(parsed.error)
    return refuse(`${field} ${reason}`)
  }
  const manifest = parsed.data
  if ((await digestOf(manifest)) !== manifest.digest) return refuse('was changed after the file was made')
  return { ok: true, manifest }
}

/** The digest that a manifest must carry. */
export function digestOf(manifest: Omit<Manifest, 'digest'>): Promise<string> {
  const { format, formatVersion, schema, createdAt, counts, entries } = manifest
  return sha256OfText(canonicalJson({ format, formatVersion, schema, createdAt, counts, entries }))
}

function refuse(reason: string): ParsedManifest {
  return { ok: false, problem: { path: 'manifest.json', reason } }
}

const kindSchema = z.object({ format: z.literal(backupFormat), formatVersion: count, schema: count })

const entrySchema = z.object({ sha256: text, bytes: count, rows: count })

const manifestSchema = object<Manifest>({
  format: z.literal(backupFormat),
  formatVersion: count,
  schema: count,
  createdAt: number,
  counts: eachTable((table) => [table, count]) as unknown as z.ZodMiniType<Manifest['counts']>,
  entries: eachTable((table) => [pathOfTable(table), entrySchema]) as unknown as z.ZodMiniType<
    Manifest['entries']
  >,
  digest: text,
})

function eachTable(member: (table: (typeof backupTables)[number]) => readonly [string, z.ZodMiniType]) {
  return z.object(Object.fromEntries(backupTables.map(member)))
}
