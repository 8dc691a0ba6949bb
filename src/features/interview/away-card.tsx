import type { Absence } from '#src/domain/interview/state.ts'
import type { InterviewView } from '#src/domain/interview/view.ts'
import { formatClock, formatLength } from '#src/domain/time/duration.ts'
import { Button } from '#src/ui/button.tsx'
import { focusNow } from '#src/ui/focus-now.ts'

/** Absences longer than this are not offered to be counted: nobody sits an interview for hours unseen. Milliseconds. */
const countableMs = 4 * 3_600_000

/** Says how long the room was not there, and asks whether that time counts. The clock is held until the answer. */
export function AwayCard({ absence, view, onJudge }: AwayCardProps) {
  const countable = absence.lengthMs <= countableMs
  return (
    <section className="mx-auto mt-16 max-w-[36rem]" aria-labelledby="away-heading">
      <h2 id="away-heading" className="text-28 font-semibold tracking-tight">
        You were away for {formatLength(absence.lengthMs)}
      </h2>
      <p className="mt-3 text-17 text-soft">
        The page was closed, the device slept, or its clock was set. Your notes are here, and the clock is
        held at <span className="figures font-semibold text-ink">{formatClock(view.elapsedMs)}</span> of{' '}
        {formatClock(view.slotMs)}.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button variant="primary" size="large" ref={focusNow} onClick={() => onJudge(absence.seq, false)}>
          Go on, don’t count it
        </Button>
        {countable ? (
          <Button size="large" onClick={() => onJudge(absence.seq, true)}>
            I kept going: count it
          </Button>
        ) : null}
      </div>
    </section>
  )
}

type AwayCardProps = {
  readonly absence: Absence
  readonly view: InterviewView
  readonly onJudge: (absence: number, counts: boolean) => void
}
