import type { Absence } from '#src/domain/interview/state.ts'
import { formatLength } from '#src/domain/time/duration.ts'

/** The last absence too short to ask about and too long to count by itself, with the way to count it after all. */
export function ShortAbsence({ absences, onJudge }: ShortAbsenceProps) {
  const last = absences.findLast((one) => !one.judged && one.verdict === 'does-not-count')
  if (last === undefined) return null
  return (
    <p role="status" className="mt-2 text-13 text-soft">
      You were away for {formatLength(last.lengthMs)}; it was not counted.{' '}
      <button
        type="button"
        className="font-semibold text-accent underline underline-offset-2"
        onClick={() => onJudge(last.seq, true)}
      >
        Count it
      </button>{' '}
      <button
        type="button"
        className="ml-2 font-semibold text-accent underline underline-offset-2"
        onClick={() => onJudge(last.seq, false)}
      >
        Leave it out
      </button>
    </p>
  )
}

type ShortAbsenceProps = {
  readonly absences: readonly Absence[]
  readonly onJudge: (absence: number, counts: boolean) => void
}
