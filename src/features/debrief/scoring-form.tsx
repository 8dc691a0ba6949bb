import { useMemo, useState } from 'react'
import { putScoringDraft } from '#src/db/scoring-drafts.ts'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import type { Dimension, Rubric } from '#src/domain/question/rubric.ts'
import {
  scoreAttempt,
  totalOf,
  type DimensionDraft,
  type Scoring,
  type ScoringDraft,
  type ScoringProblem,
} from '#src/domain/scoring/score-attempt.ts'
import { reportFailedSave, settleFailedSave } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { useAutosave } from '#src/services/use-autosave.ts'
import { Button } from '#src/ui/button.tsx'
import { DimensionScoring } from './dimension-scoring.tsx'

/** The marks: what was shown is ticked, then each dimension marked against its anchors. The total is computed. */
export function ScoringForm({ attempt, rubric, initial, onScored }: ScoringFormProps) {
  const [draft, setDraft] = useState<ScoringDraft>(initial)
  const [shownProblems, setShownProblems] = useState<readonly ScoringProblem[]>([])
  const autosave = useDraftSave(attempt.id)
  const called = attempt.question.dimensions
  const change = (id: string, next: DimensionDraft) => {
    const changed = { ...draft, [id]: next }
    setDraft(changed)
    autosave.change(changed)
    if (shownProblems.length > 0) setShownProblems(problemsOf(scoreAttempt(rubric, called, changed)))
  }
  const save = async () => {
    const scoring = scoreAttempt(rubric, called, draft)
    const problems = problemsOf(scoring)
    setShownProblems(problems)
    if (!scoring.ok) return showFirst(problems)
    await autosave.flush()
    onScored(scoring)
  }
  const [main, others] = useMemo(() => splitDimensions(rubric, called), [rubric, called])
  const row = (dimension: Dimension) => (
    <DimensionScoring
      key={dimension.id}
      dimension={dimension}
      level={attempt.question.level}
      draft={draft[dimension.id] ?? untouched}
      problem={problemText(shownProblems.find((one) => one.dimension === dimension.id))}
      onChange={(next) => change(dimension.id, next)}
    />
  )
  return (
    <section aria-labelledby="marks-heading">
      <h2 id="marks-heading" className="text-22 font-semibold tracking-tight">
        Your marks
      </h2>
      <p className="mt-1 max-w-[46rem] text-17 text-soft">
        Tick what the answer showed, then choose the anchor that fits it, as if somebody else had given it.
        What the question called for and the answer left out is a 1. The guidance opens once your marks are
        saved, so that it can’t lead them.
      </p>
      <div className="mt-6 space-y-8">{main.map(row)}</div>
      {others.length === 0 ? null : (
        <details className="mt-8 border-t border-hairline pt-4">
          <summary className="text-15 font-semibold">
            Not called for: {others.map((one) => one.title).join(', ')}
          </summary>
          <p className="mt-2 text-15 text-soft">Mark these only if the answer showed them all the same.</p>
          <div className="mt-4 space-y-8">{others.map(row)}</div>
        </details>
      )}
      <SaveBar
        rubric={rubric}
        main={main}
        draft={draft}
        problems={shownProblems}
        onSave={() => void save()}
      />
    </section>
  )
}

function SaveBar({ rubric, main, draft, problems, onSave }: SaveBarProps) {
  const given = Object.entries(draft).flatMap(([dimension, { mark }]) =>
    mark === undefined ? [] : [{ dimension, mark }],
  )
  const total = totalOf(rubric, given)
  const left = main.filter((one) => draft[one.id]?.mark === undefined).length
  return (
    <div className="screen-only sticky bottom-16 wide:bottom-0 z-10 mt-10 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-hairline bg-paper py-4">
      <p className="figures text-17" role="status">
        {left > 0 || total === undefined ? (
          <span className="text-soft">
            {left} {left === 1 ? 'dimension' : 'dimensions'} to mark
          </span>
        ) : (
          <>
            Total <span className="text-22 font-semibold">{total.toFixed(2)}</span>{' '}
            <span className="text-soft">of 4, weighted</span>
          </>
        )}
      </p>
      <Button variant="primary" onClick={onSave}>
        Save the marks
      </Button>
      {problems.length === 0 ? null : (
        <p role="alert" className="text-15 font-medium text-over">
          {problems.length === 1 ? 'One dimension needs' : `${problems.length} things need`} a look before the
          marks can be saved.
        </p>
      )}
    </div>
  )
}

function useDraftSave(attemptId: string) {
  const { db } = useServices()
  const key = `marks-${attemptId}`
  const save = async (draft: ScoringDraft): Promise<void> => {
    try {
      await putScoringDraft(db, attemptId, draft)
      settleFailedSave(key)
    } catch (error) {
      reportFailedSave({
        key,
        what: 'Your marks so far',
        error,
        retry: () =>
          void putScoringDraft(db, attemptId, draft).then(
            () => settleFailedSave(key),
            () => undefined,
          ),
        text: () => JSON.stringify(draft, null, 2),
      })
      throw error
    }
  }
  return useAutosave<ScoringDraft>(save, [db, attemptId])
}

function splitDimensions(
  rubric: Rubric,
  called: readonly string[],
): readonly [readonly Dimension[], readonly Dimension[]] {
  return [
    rubric.dimensions.filter((one) => called.includes(one.id)),
    rubric.dimensions.filter((one) => !called.includes(one.id)),
  ]
}

function problemsOf(scoring: Scoring): readonly ScoringProblem[] {
  return scoring.ok ? [] : scoring.problems
}

function showFirst(problems: readonly ScoringProblem[]): void {
  const first = problems[0]
  if (first === undefined) return
  const holder = document.querySelector(`#dimension-${first.dimension}`)
  holder?.scrollIntoView({ block: 'start' })
  const target = first.reason === 'evidence-needed' ? 'textarea' : 'input[type="radio"]'
  holder?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
}

function problemText(problem: ScoringProblem | undefined): string | undefined {
  switch (problem?.reason) {
    case undefined:
      return undefined
    case 'unmarked':
      return 'Choose a mark. If the answer left it out, that is a 1.'
    case 'evidence-needed':
      return 'A 1 or a 4 needs a line of evidence.'
    case 'unknown-mark':
    case 'unknown-tick':
    case 'unknown-dimension':
      return 'The rubric has changed since; choose again.'
  }
}

const untouched: DimensionDraft = { ticks: [], evidence: '' }

type ScoringFormProps = {
  readonly attempt: Attempt
  readonly rubric: Rubric
  /** Marks begun earlier. */
  readonly initial: ScoringDraft
  readonly onScored: (scoring: Extract<Scoring, { ok: true }>) => void
}

type SaveBarProps = {
  readonly rubric: Rubric
  readonly main: readonly Dimension[]
  readonly draft: ScoringDraft
  readonly problems: readonly ScoringProblem[]
  readonly onSave: () => void
}
