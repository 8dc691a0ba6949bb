import { useRef, useState } from 'react'
import type { BackupContents } from '#src/db/backup/backup-rows.ts'
import { readBackup, type ReadBackup } from '#src/db/backup/read-backup.ts'
import { restoreBackup } from '#src/db/backup/restore-backup.ts'
import type { BootState } from '#src/db/open-database.ts'
import type { BackupProblem } from '#src/domain/backup/backup-problem.ts'
import { backupTables } from '#src/domain/backup/manifest.ts'
import { FileDrop } from '#src/features/settings/file-drop.tsx'
import { formatMoment } from '#src/features/settings/format-moment.ts'
import { ProblemList } from '#src/features/settings/problem-list.tsx'
import { tableNames } from '#src/features/settings/table-names.ts'
import { applyTheme } from '#src/features/settings/theme.ts'
import { createClock } from '#src/lib/clock.ts'
import { newId } from '#src/lib/new-id.ts'
import { Button } from '#src/ui/button.tsx'
import type { RestoreHereProps } from './boot-of.ts'

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'busy' }
  | { readonly at: 'refused'; readonly title: string; readonly problems: readonly BackupProblem[] }
  | { readonly at: 'offered'; readonly fileName: string; readonly contents: BackupContents }

/** Restores a back-up before the app runs: the file is read whole first, and only then is anything opened or written. */
export function RestoreAtStart({ open, onState }: RestoreHereProps) {
  const [step, setStep] = useState<Step>({ at: 'choose' })
  const opened = useRef<BootState>(undefined)
  const take = async (file: File) => {
    setStep({ at: 'busy' })
    const read = await readBackup(file).catch(unreadable)
    setStep(
      read.ok
        ? { at: 'offered', fileName: file.name, contents: read }
        : { at: 'refused', title: `${file.name} is refused`, problems: read.problems },
    )
  }
  const restore = async (contents: BackupContents) => {
    setStep({ at: 'busy' })
    const next = opened.current ?? (await open())
    opened.current = next
    if (next.state !== 'ready') return onState(next)
    try {
      await restoreBackup(next.db, contents, { id: newId(), at: createClock(newId()).read() })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return setStep({
        at: 'refused',
        title: 'The back-up was not restored',
        problems: [{ path: '', reason }],
      })
    }
    applyTheme(contents.rows.settings[0]?.value.theme ?? 'system')
    onState(next)
  }
  return (
    <section aria-label="Restore a back-up" className="space-y-4 pt-4 text-ink">
      <FileDrop
        title="Drop your back-up file here"
        hint="It is checked whole before anything is changed."
        busy={step.at === 'busy'}
        onFile={(file) => void take(file)}
      />
      {step.at === 'refused' ? <ProblemList title={step.title} problems={step.problems} /> : null}
      {step.at === 'offered' ? (
        <Offer
          fileName={step.fileName}
          contents={step.contents}
          onRestore={() => void restore(step.contents)}
        />
      ) : null}
    </section>
  )
}

function Offer({ fileName, contents, onRestore }: OfferProps) {
  const { counts, createdAt } = contents.manifest
  return (
    <div role="status" className="rounded-sheet border border-edge bg-sheet p-5">
      <p className="text-17 font-semibold">{fileName} is whole</p>
      <p className="mb-3 text-15 text-soft">Made on {formatMoment(createdAt)}. In it:</p>
      <dl className="figures mb-5 grid grid-cols-[1fr_auto] text-15">
        {backupTables
          .filter((table) => counts[table] > 0)
          .map((table) => (
            <div key={table} className="col-span-2 grid grid-cols-subgrid border-b border-hairline py-1.5">
              <dt>{tableNames[table]}</dt>
              <dd>{counts[table]}</dd>
            </div>
          ))}
      </dl>
      <Button variant="primary" onClick={onRestore}>
        Restore this back-up
      </Button>
    </div>
  )
}

function unreadable(error: unknown): ReadBackup {
  const reason = `could not be read: ${error instanceof Error ? error.message : String(error)}`
  return { ok: false, problems: [{ path: '', reason }] }
}

type OfferProps = {
  readonly fileName: string
  readonly contents: BackupContents
  readonly onRestore: () => void
}
