import { eraseEverything } from '#src/db/backup/restore-backup.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { Button } from '#src/ui/button.tsx'

/** The way into the sample data, and out of it. */
export function SamplePanel({ onEnter, onLeave, onReset }: SamplePanelProps) {
  const { db, sample } = useServices()
  const reset = () => void saveInSight('The sample', () => eraseEverything(db)).then(onReset)
  if (!sample) {
    return (
      <>
        <p className="mb-3 max-w-[36rem] text-15 text-soft">
          Three months of somebody else’s practice, to see what the places look like in use. It lives in a
          database of its own; yours is not touched.
        </p>
        <Button onClick={onEnter}>Look around with sample data</Button>
      </>
    )
  }
  return (
    <>
      <p className="mb-3 max-w-[36rem] text-15 text-soft">
        You are looking at sample data. What you change here stays in the sample. Back-ups, restoring and
        erasing are for your own data: leave the sample to find them.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={onLeave}>
          Leave the sample
        </Button>
        <Button onClick={reset}>Start the sample afresh</Button>
      </div>
    </>
  )
}

type SamplePanelProps = {
  readonly onEnter: () => void
  readonly onLeave: () => void
  /** Told once the sample is empty; the next load of the page fills it again. */
  readonly onReset: () => void
}
