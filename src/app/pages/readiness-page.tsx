import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { categories } from '#src/domain/question/category.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { CategoryReadiness } from '#src/features/readiness/category-readiness.tsx'
import { loadReadiness } from '#src/features/readiness/load-readiness.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { Page } from '#src/ui/page.tsx'
import { PageSkeleton } from '../shell/page-skeleton.tsx'
import { ErrorPage } from './error-page.tsx'

/** How far the evidence has come, per category and level, and what is missing. */
export function ReadinessPage() {
  const { db, clock } = useServices()
  const [today] = useState(() => localDayOf(clock.read()))
  const facts = useLive(() => loadReadiness(db, today), [db, today])
  if (facts.state === 'failed') return <ErrorPage error={facts.error} />
  if (facts.state === 'loading') return <PageSkeleton />
  const { target, cells, rubrics } = facts.value
  return (
    <Page
      title="Readiness"
      kicker={
        <>
          Target {target} ·{' '}
          <Link to="/settings" className="text-accent underline underline-offset-2">
            change
          </Link>
        </>
      }
    >
      <p className="mb-10 max-w-[46rem] text-17 text-soft">
        A single interview is a weak measurement, so nothing is concluded from one. Before there is a decision
        at a level, it takes 3 scored answers from the last 60 days at that level or above, to 3 different
        questions, and every dimension of the rubric marked twice. Answers with a hint, a long pause, or to a
        question you had met before weigh less.
      </p>
      <div className="space-y-12">
        {categories.map((category) => (
          <CategoryReadiness
            key={category}
            category={category}
            cells={cells.filter((one) => one.category === category)}
            rubric={rubrics[category]}
            target={target}
          />
        ))}
      </div>
    </Page>
  )
}
