import { Link } from '@tanstack/react-router'
import { categoryNames } from '#src/domain/question/category.ts'
import type { Interview } from '#src/domain/interview/interview.ts'
import { Spoken } from '#src/ui/spoken.tsx'
import { buttonClass } from '#src/ui/button-class.ts'

/** An interview that was begun and is not over: it comes before anything new. */
export function OpenInterview({ interview }: { readonly interview: Interview }) {
  const round = interview.rounds[0]
  if (round === undefined) return null
  const { question } = round
  return (
    <section aria-label="Interview in progress">
      <p className="text-13 text-soft">
        <span className="font-semibold text-accent-strong">In progress</span> ·{' '}
        {categoryNames[question.category]} · {question.level} · {round.formatTitle}
      </p>
      <div className="mt-3">
        <Spoken text={question.prompt} />
      </div>
      <div className="mt-6">
        <Link to="/interview/$id" params={{ id: interview.id }} className={buttonClass('primary', 'large')}>
          Resume
        </Link>
      </div>
    </section>
  )
}
