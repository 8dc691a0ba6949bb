import type { InterviewState } from '#src/domain/interview/state.ts'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import { formatLength } from '#src/domain/time/duration.ts'

/** What was written in the room, phase by phase, and what the log says beside it. */
export function NotesReview({ attempt, told }: { readonly attempt: Attempt; readonly told: InterviewState }) {
  const written = attempt.phases.flatMap((phase) => {
    const note = told.phases.find((one) => one.id === phase.id)?.note.trim() ?? ''
    return note === '' ? [] : [{ ...phase, note }]
  })
  return (
    <section aria-labelledby="notes-heading">
      <h2 id="notes-heading" className="text-22 font-semibold tracking-tight">
        Your notes
      </h2>
      {written.length === 0 ? (
        <p className="mt-2 text-17 text-soft">
          You wrote nothing down. Mark what you said aloud from memory, while it is fresh.
        </p>
      ) : (
        <div className="mt-3 max-w-[46rem] space-y-5">
          {written.map((phase) => (
            <section key={phase.id} className="keep-together">
              <h3 className="text-13 font-semibold text-soft">{phase.title}</h3>
              <p className="own-words mt-1 text-17 leading-relaxed whitespace-pre-wrap">{phase.note}</p>
            </section>
          ))}
        </div>
      )}
      <LogRemarks attempt={attempt} told={told} />
    </section>
  )
}

/** Hints and absences, which bear on what the attempt weighs. */
function LogRemarks({ attempt, told }: { readonly attempt: Attempt; readonly told: InterviewState }) {
  const remarks = [
    ...(attempt.hintsShown > 0
      ? [
          `${attempt.hintsShown} ${attempt.hintsShown === 1 ? 'hint' : 'hints'} shown: the attempt weighs half.`,
        ]
      : []),
    ...(attempt.longestPauseMs > 60_000
      ? [`The clock was held for ${formatLength(attempt.longestPauseMs)} at a time: the attempt weighs half.`]
      : []),
    ...told.absences
      .filter((one) => one.lengthMs > 10_000)
      .map(
        (one) =>
          `Away for ${formatLength(one.lengthMs)}, ${one.verdict === 'counts' ? 'counted' : 'not counted'}.`,
      ),
  ]
  if (remarks.length === 0) return null
  return (
    <ul className="mt-4 space-y-1 text-13 text-soft">
      {[...new Set(remarks)].map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
