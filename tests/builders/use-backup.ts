import type { BackupContents } from '#src/db/backup/backup-rows.ts'
import { makeBackup, type BackupFile } from '#src/db/backup/make-backup.ts'
import { readBackup } from '#src/db/backup/read-backup.ts'
import type { Db } from '#src/db/db.ts'
import { problemToText } from '#src/domain/backup/backup-problem.ts'
import { buildReading } from './build-reading.ts'
import { buildDevice, openDb } from './build-storage.ts'
import { fillDb } from './fill-db.ts'

/** When the back-ups of tests are made: 90 minutes after noon. */
export const backupAt = buildReading(90)

/** A back-up of a database. Throws where none is offered. */
export async function madeBackup(db: Db): Promise<BackupFile> {
  const made = await makeBackup(db, backupAt)
  if (!made.ok) throw new Error(made.problems.map(problemToText).join('; '))
  return made.backup
}

/** What is in a back-up. Throws where it is refused. */
export async function contentsOf(file: Blob): Promise<BackupContents> {
  const contents = await readBackup(file)
  if (!contents.ok) throw new Error(contents.problems.map(problemToText).join('; '))
  return contents
}

/** The reasons why a file is refused, each as one line; empty for a file that is taken. */
export async function faultsOf(file: Blob): Promise<readonly string[]> {
  const read = await readBackup(file)
  return read.ok ? [] : read.problems.map(problemToText)
}

/** A database with something in every table. */
export async function openFilled(device = buildDevice()): Promise<Db> {
  const db = await openDb(device)
  await fillDb(db)
  return db
}
