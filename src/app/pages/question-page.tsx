import { Link, useParams } from '@tanstack/react-router'
import { findSummary } from '#src/content/bank.ts'
import { Guidance } from '#src/features/debrief/guidance.tsx'
import { QuestionView } from '#src/features/question-bank/question-view.tsx'
import { buttonClass } from '#src/ui/button-class.ts'
import { Page } from '#src/ui/page.tsx'

/** One question of the bank; for an id the bank does not have, the ways on. */
export function QuestionPage() {
  const { id } = useParams({ from: '/shell/questions/$id' })
  const summary = findSummary(id)
  if (summary === undefined) return <MissingQuestion />
  return (
    <Page
      key={id}
      title={summary.title}
      kicker={
        <Link to="/questions" className="text-accent underline-offset-2 hover:underline">
          Questions
        </Link>
      }
    >
      <QuestionView summary={summary} renderGuidance={(question) => <Guidance question={question} />} />
    </Page>
  )
}

function MissingQuestion() {
  return (
    <Page title="This question is not in the bank" width="reading">
      <p className="mb-6 text-17 text-soft">
        It may have been taken out, or the link is mistyped. Your attempts at it, if any, are in your history
        with the words it was asked in.
      </p>
      <div className="flex flex-wrap gap-3">
        <Link to="/questions" className={buttonClass('primary')}>
          Browse the questions
        </Link>
        <Link to="/history" className={buttonClass()}>
          See your history
        </Link>
      </div>
    </Page>
  )
}
