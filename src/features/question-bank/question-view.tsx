import { useState, type ReactNode } from 'react'
import type { RevealedPart } from '#src/db/rows.ts'
import type { Question, QuestionSummary } from '#src/domain/question/question.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { useServices } from '#src/services/services.tsx'
import { ClosedPart } from './closed-part.tsx'
import { LoadAgain } from './load-again.tsx'
import { openingOf } from './opening.ts'
import { QuestionActions } from './question-actions.tsx'
import { QuestionAttempts } from './question-attempts.tsx'
import { QuestionDetails } from './question-details.tsx'
import { useClosedParts } from './use-closed-parts.ts'
import { useQuestionFacts, type QuestionFacts } from './use-question-facts.ts'

/** One question of the bank to read before, or after, sitting it. `renderGuidance` shows what strong answers hold. */
export function QuestionView({ summary, renderGuidance }: QuestionViewProps) {
  const facts = useQuestionFacts(summary.id)
  return (
    <>
      <blockquote className="max-w-[46rem] font-serif text-22 leading-snug whitespace-pre-line mid:text-28">
        {summary.prompt}
      </blockquote>
      {facts.state === 'loading' ? <div className="min-h-[70dvh]" aria-busy="true" /> : null}
      {facts.state === 'failed' ? (
        <div className="mt-7">
          <LoadAgain what="Your attempts at this question" />
        </div>
      ) : null}
      {facts.state === 'ready' ? (
        <>
          <QuestionActions questionId={summary.id} facts={facts.value} />
          <div className="mt-9">
            <QuestionDetails summary={summary} />
            <Below summary={summary} facts={facts.value} renderGuidance={renderGuidance} />
          </div>
        </>
      ) : null}
    </>
  )
}

function Below({ summary, facts, renderGuidance }: QuestionViewProps & { readonly facts: QuestionFacts }) {
  const { clock } = useServices()
  const [today] = useState(() => localDayOf(clock.read()))
  const parts = useClosedParts(summary.id)
  const scored = facts.attempts.some((one) => one.scored)
  const closed = (part: RevealedPart) => ({
    part: parts.stateOf(part),
    opening: openingOf(part, { scored, reveals: facts.reveals }, today),
    today,
    onOpen: (opening: Parameters<typeof parts.open>[1]) => void parts.open(part, opening),
  })
  return (
    <>
      <QuestionAttempts attempts={facts.attempts} today={today} />
      <ClosedPart title="Hints" action="Open the hints" {...closed('hints')}>
        {(question) => <HintList hints={question.hints} />}
      </ClosedPart>
      <ClosedPart title="Probes and guidance" action="Open the probes and guidance" {...closed('guidance')}>
        {renderGuidance}
      </ClosedPart>
    </>
  )
}

function HintList({ hints }: { readonly hints: readonly string[] }) {
  if (hints.length === 0) return <p className="text-15 text-soft">This question has no hints.</p>
  return (
    <ol className="max-w-[46rem] space-y-3">
      {hints.map((hint) => (
        <li key={hint} className="font-serif text-17">
          {hint}
        </li>
      ))}
    </ol>
  )
}

type QuestionViewProps = {
  readonly summary: QuestionSummary
  readonly renderGuidance: (question: Question) => ReactNode
}
