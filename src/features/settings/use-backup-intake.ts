import { useState } from 'react'
import type { BackupContents } from '#src/db/backup/backup-rows.ts'
import { previewRestore, type TableChange } from '#src/db/backup/preview-restore.ts'
import { readBackup } from '#src/db/backup/read-backup.ts'
import { restoreBackup } from '#src/db/backup/restore-backup.ts'
import { verifySavedFile } from '#src/db/backup/verify-saved-file.ts'
import type { BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { useServices, type Services } from '#src/services/services.tsx'
import { applyTheme } from './theme.ts'
import { errorToReason } from './use-make-backup.ts'

/** What has become of a file that was handed in. */
export type Intake =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly fileName: string; readonly problems: readonly BackupProblem[] }
  /** It is the file of a back-up made here, and it is whole. */
  | { readonly state: 'verified'; readonly file: File }
  /** It is whole, and could be put in the place of what is here. */
  | {
      readonly state: 'offered'
      readonly fileName: string
      readonly contents: BackupContents
      readonly changes: readonly TableChange[]
    }
  | { readonly state: 'replacing' }
  | { readonly state: 'failed'; readonly reason: string }

/** The ways on from each state; `onReplaced` is told once everything here was replaced. */
export function useBackupIntake(onReplaced: () => void) {
  const services = useServices()
  const [intake, setIntake] = useState<Intake>({ state: 'idle' })
  const follow = async (next: Promise<Intake>) => setIntake(await next)
  return {
    intake,
    take: (file: File) => {
      setIntake({ state: 'reading' })
      void follow(take(services, file))
    },
    offer: (file: File) => {
      setIntake({ state: 'reading' })
      void follow(offer(services, file))
    },
    replace: (contents: BackupContents) => {
      setIntake({ state: 'replacing' })
      void follow(replace(services, contents, onReplaced))
    },
    forget: () => setIntake({ state: 'idle' }),
  }
}

/** The file just saved is verified; any other that is whole is offered to be restored. */
async function take(services: Services, file: File): Promise<Intake> {
  const { db, clock, newId } = services
  try {
    const verification = await verifySavedFile(db, file, { id: newId(), at: clock.read() })
    switch (verification.result) {
      case 'verified':
        return { state: 'verified', file }
      case 'refused':
        return { state: 'refused', fileName: file.name, problems: verification.problems }
      case 'stranger':
        return await offer(services, file)
    }
  } catch (error) {
    return unreadable(file, error)
  }
}

async function offer({ db }: Services, file: File): Promise<Intake> {
  try {
    const read = await readBackup(file)
    if (!read.ok) return { state: 'refused', fileName: file.name, problems: read.problems }
    const { manifest, rows } = read
    const changes = await previewRestore(db, rows)
    return { state: 'offered', fileName: file.name, contents: { manifest, rows }, changes }
  } catch (error) {
    return unreadable(file, error)
  }
}

async function replace(
  { db, clock, newId }: Services,
  contents: BackupContents,
  onReplaced: () => void,
): Promise<Intake> {
  try {
    await restoreBackup(db, contents, { id: newId(), at: clock.read() })
  } catch (error) {
    return { state: 'failed', reason: errorToReason(error) }
  }
  applyTheme(contents.rows.settings[0]?.value.theme ?? 'system')
  onReplaced()
  return { state: 'replacing' }
}

function unreadable(file: File, error: unknown): Intake {
  return {
    state: 'refused',
    fileName: file.name,
    problems: [{ path: '', reason: `could not be read: ${errorToReason(error)}` }],
  }
}
