import { Link } from '@tanstack/react-router'
import { useServices } from '#src/services/services.tsx'
import { Button } from '#src/ui/button.tsx'
import { buttonClass } from '#src/ui/button-class.ts'
import { Icon } from '#src/ui/icon.tsx'
import { bookmarkQuestion, hideQuestion } from './shelf-actions.ts'
import type { QuestionFacts } from './use-question-facts.ts'

/** What one can do with a question: sit it, keep it at hand, put it away. */
export function QuestionActions({ questionId, facts }: QuestionActionsProps) {
  const { db } = useServices()
  const { bookmarked, hidden } = facts.shelf
  return (
    <div className="mt-7 flex flex-wrap items-center gap-3">
      {facts.openInterviewId === undefined ? (
        <Link to="/interview" search={{ question: questionId }} className={buttonClass('primary')}>
          Start an interview
        </Link>
      ) : (
        <Link to="/interview/$id" params={{ id: facts.openInterviewId }} className={buttonClass('primary')}>
          Resume the interview
        </Link>
      )}
      <Button
        aria-pressed={bookmarked}
        onClick={() => bookmarkQuestion(db, questionId, !bookmarked)}
        className={bookmarked ? '[&_path]:fill-current' : ''}
      >
        <Icon name="bookmark" /> {bookmarked ? 'Bookmarked' : 'Bookmark'}
      </Button>
      <Button variant="plain" onClick={() => void hideQuestion(db, questionId, !hidden)}>
        <Icon name={hidden ? 'show' : 'hide'} /> {hidden ? 'Show it again' : 'Hide it'}
      </Button>
      {hidden ? (
        <p className="w-full text-13 text-soft">Hidden: it is left out of the library and of every draw.</p>
      ) : null}
    </div>
  )
}

type QuestionActionsProps = { readonly questionId: string; readonly facts: QuestionFacts }
