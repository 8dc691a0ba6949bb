import { useState } from 'react'
import { makeBackup } from '#src/db/backup/make-backup.ts'
import { addMadeBackup } from '#src/db/backups.ts'
import type { Db } from '#src/db/db.ts'
import type { BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { downloadBlob } from '#src/lib/download.ts'
import { useServices, type Services } from '#src/services/services.tsx'

/** How far a back-up has come. `made` means handed to the browser; whether it arrived only the saved file can tell. */
export type Making =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'made'; readonly fileName: string }
  | { readonly state: 'refused'; readonly problems: readonly BackupProblem[] }

/** Makes a back-up of everything, hands it to the browser and notes that it was made. */
export function useMakeBackup(): { readonly making: Making; readonly make: () => Promise<void> } {
  const services = useServices()
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const make = async () => {
    setMaking({ state: 'working' })
    setMaking(await makeAndHandOver(services))
  }
  return { making, make }
}

async function makeAndHandOver({ db, clock, newId }: Services): Promise<Making> {
  try {
    const at = clock.read()
    const made = await makeBackup(db, at)
    if (!made.ok) return { state: 'refused', problems: made.problems }
    const { blob, fileName, digest, manifest, upTo } = made.backup
    downloadBlob(blob, fileName)
    await noteMade(db, { id: newId(), at, digest, counts: manifest.counts, upTo })
    return { state: 'made', fileName }
  } catch (error) {
    return { state: 'refused', problems: [{ path: '', reason: errorToReason(error) }] }
  }
}

/** The file is good without the note; losing the note only leaves the age of the back-up too old. */
async function noteMade(db: Db, made: Parameters<typeof addMadeBackup>[1]): Promise<void> {
  await addMadeBackup(db, made).catch(() => undefined)
}

/** What went wrong, in the browser's own words. */
export function errorToReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
