import type { Attempt, PhaseTime } from '#src/domain/interview/attempt.ts'
import { formatClock, formatLength } from '#src/domain/time/duration.ts'
import { TimeTrack } from '#src/ui/time-track.tsx'

/** How the time was planned and how it went, phase by phase. */
export function TimeReview({ attempt }: { readonly attempt: Attempt }) {
  const parts = attempt.phases.map((phase) => ({ ...phase, budgetMs: phase.budgetMs + phase.extendedMs }))
  return (
    <section aria-labelledby="time-heading" className="keep-together">
      <h2 id="time-heading" className="text-22 font-semibold tracking-tight">
        Time
      </h2>
      <p className="mt-1 text-17 text-soft">{summarise(attempt)}</p>
      <div className="mt-4">
        <TimeTrack
          parts={parts}
          describe={(part) => `${formatLength(part.spentMs)} of ${formatLength(part.budgetMs)}`}
        />
      </div>
      <table className="figures mt-4 w-full max-w-[40rem] text-15">
        <thead className="text-13 text-soft">
          <tr className="border-b border-hairline">
            <th scope="col" className="py-1.5 text-left font-medium">
              Phase
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              Planned
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              Spent
            </th>
            <th scope="col" className="py-1.5 pl-4 text-right font-medium">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {attempt.phases.map((phase) => (
            <PhaseRow key={phase.id} phase={phase} />
          ))}
        </tbody>
      </table>
      {attempt.pausedMs > 0 ? (
        <p className="mt-3 text-13 text-soft">
          The clock was held for {formatLength(attempt.pausedMs)} in all, by pauses or absences; that is not
          in the times above.
        </p>
      ) : null}
    </section>
  )
}

function PhaseRow({ phase }: { readonly phase: PhaseTime }) {
  const differenceMs = phase.spentMs - phase.budgetMs
  const over = differenceMs > phase.budgetMs * 0.2
  return (
    <tr className="border-b border-hairline">
      <th scope="row" className="py-2 pr-3 text-left font-medium">
        {phase.title}
        {phase.extendedMs > 0 ? (
          <span className="ml-2 text-13 font-normal text-soft">
            extended by {formatLength(phase.extendedMs)}
          </span>
        ) : null}
      </th>
      <td className="py-2 text-right">{formatClock(phase.budgetMs)}</td>
      <td className="py-2 text-right">{formatClock(phase.spentMs)}</td>
      <td className={`py-2 pl-4 text-right ${over ? 'font-semibold text-over' : 'text-soft'}`}>
        {Math.abs(differenceMs) < 1000
          ? 'on time'
          : `${formatClock(Math.abs(differenceMs))} ${differenceMs > 0 ? 'over' : 'under'}`}
      </td>
    </tr>
  )
}

/** The whole slot in a sentence. */
function summarise(attempt: Attempt): string {
  const differenceMs = attempt.spentMs - attempt.plannedMs
  const spent = `${formatLength(attempt.spentMs)} of ${formatLength(attempt.plannedMs)}`
  if (Math.abs(differenceMs) < attempt.plannedMs * 0.05) return `You used ${spent}: on time.`
  if (differenceMs > 0) return `You used ${spent}: ${formatLength(differenceMs)} over the slot.`
  if (attempt.spentMs < attempt.plannedMs / 2) {
    return `You used ${spent}: less than half the slot, so this attempt weighs half.`
  }
  return `You used ${spent}: ${formatLength(-differenceMs)} were left.`
}
