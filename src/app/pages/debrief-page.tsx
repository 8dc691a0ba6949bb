import { Link, Navigate, useParams } from '@tanstack/react-router'
import { categoryNames } from '#src/domain/question/category.ts'
import { DebriefView } from '#src/features/debrief/debrief-view.tsx'
import { loadDebrief, type Debrief } from '#src/features/debrief/load-debrief.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { buttonClass } from '#src/ui/button-class.ts'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { Page } from '#src/ui/page.tsx'
import { PageSkeleton } from '../shell/page-skeleton.tsx'
import { ErrorPage } from './error-page.tsx'
import { MissingInterview } from './missing-interview.tsx'

/** The debrief of a finished interview; for any other, the place where it stands. */
export function DebriefPage() {
  const { id } = useParams({ from: '/shell/interview/$id/debrief' })
  const { db } = useServices()
  const found = useLive(() => loadDebrief(db, id), [db, id])
  if (found.state === 'failed') return <ErrorPage error={found.error} />
  if (found.state === 'loading') return <PageSkeleton />
  switch (found.value.state) {
    case 'missing':
      return <MissingInterview />
    case 'open':
    case 'abandoned':
      return <Navigate to="/interview/$id" params={{ id }} replace />
    case 'finished':
      return <FinishedDebrief debrief={found.value.debrief} />
  }
}

function FinishedDebrief({ debrief }: { readonly debrief: Debrief }) {
  const { question, finishedAt, formatTitle } = debrief.attempt
  const date = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    finishedAt.wall,
  )
  return (
    <Page
      title={question.title}
      kicker={`Debrief · ${categoryNames[question.category]} · ${question.level} · ${formatTitle} · ${date}`}
      aside={
        <Button size="small" className="print:hidden" onClick={() => window.print()}>
          <Icon name="print" /> Print
        </Button>
      }
    >
      <DebriefView debrief={debrief} next={<WaysOn />} />
    </Page>
  )
}

function WaysOn() {
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <Link to="/readiness" className={buttonClass('primary')}>
        See your readiness
      </Link>
      <Link to="/" className={buttonClass()}>
        What to practise next
      </Link>
    </div>
  )
}
