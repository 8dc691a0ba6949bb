import { leastMarked } from '#src/domain/scoring/least-marked.ts'
import { totalOf } from '#src/domain/scoring/score-attempt.ts'
import type { Scorecard } from '#src/domain/scoring/scorecard.ts'
import { markNames, type Rubric } from '#src/domain/question/rubric.ts'

/** Marks that were saved, with their evidence and the total they come to. */
export function ScorecardView({ scorecard, rubric, fresh }: ScorecardViewProps) {
  const total = totalOf(rubric, scorecard.marks)
  return (
    <section aria-labelledby="scorecard-heading">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2
          id="scorecard-heading"
          ref={fresh ? showNow : undefined}
          tabIndex={-1}
          className="scroll-mt-6 text-22 font-semibold tracking-tight outline-none"
        >
          Your scorecard
        </h2>
        {total === undefined ? null : (
          <p className="figures text-17 text-soft">
            <span className="text-28 font-semibold text-ink">{total.toFixed(2)}</span> of 4 at{' '}
            {scorecard.level}
          </p>
        )}
      </div>
      <p className="mt-1 text-15 text-soft">
        {scorecard.marks.length >= leastMarked
          ? 'A 3 is the bar of the level. One answer is a weak measurement: readiness waits for several.'
          : `With fewer than ${leastMarked} dimensions marked, this is not evidence for readiness.`}
      </p>
      <dl className="mt-4 max-w-[52rem]">
        {rubric.dimensions.map((dimension) => {
          const mark = scorecard.marks.find((one) => one.dimension === dimension.id)
          return (
            <div key={dimension.id} className="keep-together flex gap-4 border-t border-hairline py-3">
              <dt className="w-40 shrink-0 text-15 font-semibold">{dimension.title}</dt>
              <dd className="min-w-0 flex-1">
                {mark === undefined ? (
                  <p className="text-15 text-soft">Not called for</p>
                ) : (
                  <>
                    <p className="text-15">
                      <span className="figures mr-2 text-17 font-semibold">{mark.mark}</span>
                      {markNames[mark.mark]}
                      <span className="ml-2 text-13 text-soft">
                        {mark.ticks.length} of {dimension.ticks.length} shown
                      </span>
                    </p>
                    {mark.evidence === '' ? null : <p className="own-words mt-1 text-15">{mark.evidence}</p>}
                  </>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** The form with the focus has just made way for the scorecard: that is where eye and keyboard go on. */
function showNow(heading: HTMLElement | null): void {
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

type ScorecardViewProps = {
  readonly scorecard: Scorecard
  readonly rubric: Rubric
  /** True when the marks were saved a moment ago, on this page. */
  readonly fresh: boolean
}
