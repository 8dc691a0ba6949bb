import { Link, useLoaderData, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { localDayOf, parseLocalDay, type LocalDay } from '#src/domain/time/local-day.ts'
import { loadToday, recommendToday, type TodayFacts } from '#src/features/today/load-today.ts'
import { NextQuestion } from '#src/features/today/next-question.tsx'
import { OpenInterview } from '#src/features/today/open-interview.tsx'
import { Welcome } from '#src/features/welcome/welcome.tsx'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { buttonClass } from '#src/ui/button-class.ts'
import { Page } from '#src/ui/page.tsx'
import { enterSample } from '../sample-mode.ts'
import { BackupAge } from '../shell/backup-age.tsx'
import { ErrorPage } from './error-page.tsx'
import { usePainted } from '#src/ui/use-painted.ts'
import { PageSkeleton } from '../shell/page-skeleton.tsx'

const ReadinessGlance = lazy(() =>
  import('#src/features/readiness/glance.tsx').then((module) => ({ default: module.ReadinessGlance })),
)

const ToScore = lazy(() =>
  import('#src/features/today/to-score.tsx').then((module) => ({ default: module.ToScore })),
)

/** One obvious next step, and the state of things. */
export function TodayPage(): ReactNode {
  const { db, clock } = useServices()
  const [now] = useState(clock.read)
  const today = localDayOf(now)
  const loaded = useLoaderData({ from: '/shell/' })
  const facts = useLive(() => loadToday(db, today), [db, today], loaded)
  if (facts.state === 'failed') return <ErrorPage error={facts.error} />
  if (facts.state === 'loading') return <PageSkeleton />
  return <Today facts={facts.value} today={today} wall={now.wall} />
}

function Today({ facts, today, wall }: TodayProps) {
  const { settings, target, observations, open } = facts
  const painted = usePainted()
  return (
    <Page
      title="Today"
      kicker={<DateLine wall={wall} today={today} interviewDate={settings.interviewDate} />}
    >
      <div className="space-y-12">
        {settings.welcomed ? null : <WelcomeHere />}
        <NextStep facts={facts} today={today} />
        <section aria-labelledby="readiness-heading">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="readiness-heading" className="text-22 font-semibold tracking-tight">
              Readiness
            </h2>
            <Link
              to="/readiness"
              className="text-15 font-semibold text-accent underline-offset-2 hover:underline"
            >
              What is missing
            </Link>
          </div>
          <div className="min-h-[15.5rem]">
            <Suspense>
              {painted ? (
                <>
                  <ReadinessGlance observations={observations} today={today} target={target} />
                  <ToScore />
                </>
              ) : null}
            </Suspense>
          </div>
        </section>
        {open.length > 1 ? (
          <p className="text-15 text-soft">
            {open.length} interviews are open.{' '}
            <Link to="/history" className="text-accent underline underline-offset-2">
              See them in your history
            </Link>
            .
          </p>
        ) : null}
        <div className="wide:hidden border-t border-hairline pt-4">
          <BackupAge />
        </div>
      </div>
    </Page>
  )
}

function WelcomeHere() {
  const navigate = useNavigate()
  return (
    <Welcome onSample={enterSample} onRestore={() => void navigate({ to: '/settings', hash: 'back-up' })} />
  )
}

function NextStep({ facts, today }: Pick<TodayProps, 'facts' | 'today'>) {
  const [skip, setSkip] = useState<ReadonlySet<string>>(new Set())
  const [open] = facts.open
  if (open !== undefined) return <OpenInterview interview={open} />
  const recommendation = recommendToday(facts, today, skip) ?? recommendToday(facts, today, new Set())
  if (recommendation === undefined) {
    return (
      <section>
        <p className="text-17 text-soft">
          Every question at {facts.target} is hidden, so there is none to recommend.
        </p>
        <Link to="/questions" search={{ show: 'hidden' }} className={`${buttonClass()} mt-4`}>
          See the hidden questions
        </Link>
      </section>
    )
  }
  return <NextQuestion recommendation={recommendation} onAnother={(id) => setSkip(new Set([...skip, id]))} />
}

/** The date needs the browser's calendars, which take a moment to wake; the place is drawn without waiting for them. */
function DateLine({ wall, today, interviewDate }: DateLineProps) {
  const painted = usePainted()
  const day = interviewDate === undefined ? undefined : parseLocalDay(interviewDate)
  const left = day === undefined || day < today ? '' : daysLeft(day - today)
  if (!painted) return left === '' ? '\u00a0' : left
  const date = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    wall,
  )
  return left === '' ? date : `${date} · ${left}`
}

function daysLeft(days: number): string {
  if (days === 0) return 'your interview is today'
  return days === 1 ? 'your interview is tomorrow' : `${days} days to your interview`
}

type TodayProps = { readonly facts: TodayFacts; readonly today: LocalDay; readonly wall: number }

type DateLineProps = {
  readonly wall: number
  readonly today: LocalDay
  readonly interviewDate: string | undefined
}
