import { Link } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import { minutesOf } from '#src/content/bank.ts'
import { reasonSentence } from '#src/domain/practice/reason.ts'
import type { Recommendation } from '#src/domain/practice/recommend.ts'
import { categoryNames } from '#src/domain/question/category.ts'
import { buttonClass } from '#src/ui/button-class.ts'
import { Spoken } from '#src/ui/spoken.tsx'
import { Button } from '#src/ui/button.tsx'

/** The one thing to do next: a question, why it was chosen, and the way in. */
export function NextQuestion({ recommendation, onAnother }: NextQuestionProps) {
  const { question, reason } = recommendation
  const minutes = minutesOf(question.format)
  useLayoutEffect(() => {
    performance.mark('rehearsal:today-usable')
  }, [])
  return (
    <section aria-label="Next question">
      <p className="text-13 text-soft">
        <span className="font-semibold text-accent-strong">Next</span> · {categoryNames[question.category]} ·{' '}
        {question.level}
        {minutes === undefined ? '' : ` · ${minutes} minutes`}
      </p>
      <div className="mt-3">
        <Spoken text={question.prompt} />
      </div>
      <p className="mt-4 text-15 text-soft">{reasonSentence(reason)}</p>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <Link to="/interview" search={{ question: question.id }} className={buttonClass('primary', 'large')}>
          Start
        </Link>
        <Button variant="plain" onClick={() => onAnother(question.id)}>
          Another
        </Button>
        <Link
          to="/interview"
          search={{ category: question.category, level: question.level }}
          className={buttonClass('plain')}
        >
          Choose yourself
        </Link>
      </div>
    </section>
  )
}

type NextQuestionProps = {
  readonly recommendation: Recommendation
  readonly onAnother: (id: string) => void
}
