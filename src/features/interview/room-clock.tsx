import type { InterviewView } from '#src/domain/interview/view.ts'
import { formatClock, formatCountdown } from '#src/domain/time/duration.ts'

/** The time left in the phase, large enough to read across a room, and the slot as a whole. */
export function RoomClock({ view }: { readonly view: InterviewView }) {
  const { phase } = view
  const over = phase !== undefined && phase.overMs > 0
  return (
    <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
      {phase === undefined ? (
        <span />
      ) : (
        <p className="text-17">
          <span
            className={`figures mr-2 text-[clamp(2.75rem,8vw,4.5rem)] leading-none font-semibold tracking-tight ${over ? 'text-over' : ''}`}
          >
            {over ? `+${formatClock(phase.overMs)}` : formatCountdown(phase.remainingMs)}
          </span>
          <span className={over ? 'font-semibold text-over' : 'text-soft'}>
            {over ? 'over in' : 'left in'} {phase.title}
          </span>
        </p>
      )}
      <p className="figures text-17 text-soft">
        <span className={view.remainingMs < 0 ? 'font-semibold text-over' : 'font-semibold text-ink'}>
          {formatClock(view.elapsedMs)}
        </span>{' '}
        of {formatClock(view.slotMs)}
        {view.remainingMs < 0 ? `, ${formatClock(-view.remainingMs)} over` : ''}
      </p>
    </div>
  )
}
