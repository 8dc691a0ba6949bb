import { Link } from '@tanstack/react-router'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import { formatLength } from '#src/domain/time/duration.ts'
import { daysAgo } from './days-ago.ts'
import type { PastAttempt } from './use-question-facts.ts'

/** The attempts made at a question so far, the newest first, each leading to its debrief. */
export function QuestionAttempts({ attempts, today }: QuestionAttemptsProps) {
  if (attempts.length === 0) return null
  return (
    <section aria-label="Your attempts" className="border-t border-hairline py-7">
      <h2 className="text-17 font-semibold">Your attempts</h2>
      <ul className="mt-2">
        {attempts.map(({ attempt, scored }) => (
          <li
            key={attempt.id}
            className="flex flex-wrap items-baseline gap-x-4 border-hairline py-2 not-last:border-b"
          >
            <Link
              to="/interview/$id/debrief"
              params={{ id: attempt.interviewId }}
              aria-label={`${scored ? 'Debrief' : 'Score it'}: the attempt made ${daysAgo(attempt.day, today)}`}
              className="rounded-control py-1 text-15 font-semibold text-accent underline-offset-2 hover:underline"
            >
              {scored ? 'Debrief' : 'Score it'}
            </Link>
            <span className="text-15">{daysAgo(attempt.day, today)}</span>
            <span className="figures text-13 text-soft">
              {attempt.formatTitle} · {formatLength(attempt.spentMs)} used
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type QuestionAttemptsProps = { readonly attempts: readonly PastAttempt[]; readonly today: LocalDay }
