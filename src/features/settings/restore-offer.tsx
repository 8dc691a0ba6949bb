import { useEffect, useRef } from 'react'
import type { TableChange } from '#src/db/backup/preview-restore.ts'
import { Button } from '#src/ui/button.tsx'
import { formatMoment } from './format-moment.ts'
import { MadeNote } from './made-note.tsx'
import { RestorePreview } from './restore-preview.tsx'
import { useMakeBackup } from './use-make-backup.ts'

/** What a whole back-up would change here, and the choice. Nothing has happened yet. */
export function RestoreOffer({ fileName, createdAt, changes, onReplace, onCancel }: RestoreOfferProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { making, make } = useMakeBackup()
  useEffect(() => heading.current?.focus(), [])
  // Rows of the same key may differ too, so whatever was written here can be at stake.
  const atStake = changes.some(({ table, now }) => table !== 'settings' && now.rows > 0)
  return (
    <section aria-labelledby="restore-offer" className="rounded-sheet border border-edge bg-sheet p-5">
      <h4 id="restore-offer" ref={heading} tabIndex={-1} className="text-17 font-semibold outline-none">
        Replace everything here with {fileName}?
      </h4>
      <p className="mt-1 mb-4 text-15 text-soft">
        The file is whole. It was made on {formatMoment(createdAt)}. Nothing has been changed yet.
      </p>
      <div className="overflow-x-auto">
        <RestorePreview changes={changes} />
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        {atStake ? (
          <Button disabled={making.state === 'working'} onClick={() => void make()}>
            Back up what is here first
          </Button>
        ) : null}
        <Button variant={atStake ? 'danger' : 'primary'} onClick={onReplace}>
          Replace everything here
        </Button>
        <Button variant="plain" onClick={onCancel}>
          Keep what is here
        </Button>
      </div>
      <MadeNote making={making} />
    </section>
  )
}

type RestoreOfferProps = {
  readonly fileName: string
  /** UTC milliseconds. */
  readonly createdAt: number
  readonly changes: readonly TableChange[]
  readonly onReplace: () => void
  readonly onCancel: () => void
}
