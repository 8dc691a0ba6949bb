import type { BackupProblem } from '#src/domain/backup/backup-problem.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { addVerifiedBackup, listBackupFacts } from '../backups.ts'
import type { Db } from '../db.ts'
import { readBackup } from './read-backup.ts'

/** What opening the saved file again has shown. */
export type Verification =
  | { readonly result: 'verified' }
  /** The file is whole, but this database has no note of having made it. */
  | { readonly result: 'stranger'; readonly createdAt: number }
  | { readonly result: 'refused'; readonly problems: readonly BackupProblem[] }

/** Opens a saved back-up again and notes that it is whole, if it is and was made from this database. */
export async function verifySavedFile(
  db: Db,
  file: Blob,
  { id, at }: { readonly id: string; readonly at: Reading },
): Promise<Verification> {
  const read = await readBackup(file)
  if (!read.ok) return { result: 'refused', problems: read.problems }
  const { digest, createdAt } = read.manifest
  const made = (await listBackupFacts(db)).findLast((fact) => fact.kind === 'made' && fact.digest === digest)
  if (made === undefined) return { result: 'stranger', createdAt }
  await addVerifiedBackup(db, { id, at, digest, madeId: made.id })
  return { result: 'verified' }
}
