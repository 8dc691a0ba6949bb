import { useState, type ReactNode } from 'react'
import { addScorecard } from '#src/db/scorecards.ts'
import type { Scoring } from '#src/domain/scoring/score-attempt.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import { Spoken } from '#src/ui/spoken.tsx'
import { useServices } from '#src/services/services.tsx'
import { Guidance } from './guidance.tsx'
import type { Debrief } from './load-debrief.ts'
import { NotesReview } from './notes-review.tsx'
import { ScorecardView } from './scorecard-view.tsx'
import { ScoringForm } from './scoring-form.tsx'
import { TimeReview } from './time-review.tsx'

/** How an answer went: its time, its notes, the marks, and after the marks the guidance. */
export function DebriefView({ debrief, next }: { readonly debrief: Debrief; readonly next: ReactNode }) {
  const { attempt, told, rubric, question, scorecards, draft } = debrief
  const [justScored, setJustScored] = useState(false)
  const score = useSaveScorecard(debrief)
  const scorecard = scorecards[0]
  return (
    <div className="space-y-12">
      <Spoken text={attempt.question.prompt} size="small" />
      <TimeReview attempt={attempt} />
      <NotesReview attempt={attempt} told={told} />
      {scorecard === undefined ? (
        <ScoringForm
          key={attempt.id}
          attempt={attempt}
          rubric={rubric}
          initial={draft}
          onScored={(scoring) => {
            setJustScored(true)
            void score(scoring)
          }}
        />
      ) : (
        <>
          <ScorecardView scorecard={scorecard} rubric={rubric} fresh={justScored} />
          {next}
          <section aria-labelledby="guidance-heading" className="border-t border-hairline pt-8">
            <h2 id="guidance-heading" className="mb-6 text-22 font-semibold tracking-tight">
              Guidance
            </h2>
            {question === undefined ? (
              <p className="text-17 text-soft">
                This question is no longer in the bank, so it has no guidance to show.
              </p>
            ) : (
              <Guidance question={question} />
            )}
          </section>
        </>
      )}
    </div>
  )
}

function useSaveScorecard({
  attempt,
}: Debrief): (scoring: Extract<Scoring, { ok: true }>) => Promise<unknown> {
  const { db, clock, newId } = useServices()
  return (scoring) => {
    const at = clock.read()
    const scorecard = {
      id: newId(),
      attemptId: attempt.id,
      questionId: attempt.questionId,
      category: attempt.category,
      level: attempt.question.level,
      rater: 'self' as const,
      at,
      day: localDayOf(at),
      marks: scoring.marks,
    }
    return saveInSight(
      'Your marks',
      () => addScorecard(db, scorecard),
      () => JSON.stringify(scoring.marks, null, 2),
    )
  }
}
