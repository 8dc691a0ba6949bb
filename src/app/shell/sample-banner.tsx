import { useServices } from '#src/services/services.tsx'
import { leaveSample } from '../sample-mode.ts'

/** Says that what is on screen is sample data, and leads back to the person's own. */
export function SampleBanner() {
  const { sample } = useServices()
  if (!sample) return null
  return (
    <div className="print:hidden border-b border-hairline bg-accent-wash px-4 py-2 text-15 flex flex-wrap items-center justify-center gap-x-4 gap-y-1">
      <p>Sample data to look around. Yours is kept apart and untouched.</p>
      <button
        type="button"
        onClick={leaveSample}
        className="font-semibold text-accent-strong underline underline-offset-2"
      >
        Leave the sample
      </button>
    </div>
  )
}
