import { formatClock } from '#src/domain/time/duration.ts'
import { Button } from '#src/ui/button.tsx'
import { focusNow } from '#src/ui/focus-now.ts'
import { Icon } from '#src/ui/icon.tsx'

/** What stands in the room while the clock is held: no question, no notes, one way on. */
export function PauseCard({
  pauseMs,
  onResume,
}: {
  readonly pauseMs: number
  readonly onResume: () => void
}) {
  return (
    <section className="mx-auto mt-16 max-w-[34rem] text-center">
      <h2 className="text-28 font-semibold tracking-tight">Paused</h2>
      <p className="figures mt-2 text-22 text-soft">{formatClock(pauseMs)}</p>
      <p className="mt-4 text-17 text-soft">
        The clock is held and the question put away. A pause of more than a minute makes the attempt weigh
        half, since a real interview has none.
      </p>
      <Button variant="primary" size="large" className="mt-8" onClick={onResume} ref={focusNow}>
        <Icon name="play" /> Go on
      </Button>
    </section>
  )
}
