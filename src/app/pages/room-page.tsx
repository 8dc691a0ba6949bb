import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { loadQuestion } from '#src/content/load-question.ts'
import { getAttemptOfInterview } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import { getDraft } from '#src/db/drafts.ts'
import { listEvents } from '#src/db/events.ts'
import { getInterview } from '#src/db/interviews.ts'
import type { Interview, Round } from '#src/domain/interview/interview.ts'
import type { Ending } from '#src/features/interview/interview-store.ts'
import { RoomHost } from '#src/features/interview/room-host.tsx'
import { useServices } from '#src/services/services.tsx'
import { buttonClass } from '#src/ui/button-class.ts'
import { Page } from '#src/ui/page.tsx'
import { ErrorPage } from './error-page.tsx'
import { MissingInterview } from './missing-interview.tsx'

type Found =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'finished' }
  | { readonly state: 'abandoned'; readonly round: Round }
  | {
      readonly state: 'open'
      readonly interview: Interview
      readonly round: Round
      readonly hints: readonly string[]
    }
  | { readonly state: 'failed'; readonly error: unknown }

/** The interview room, for an interview that is open; for any other, what became of it and the way on. */
export function RoomPage() {
  const { id } = useParams({ from: '/interview/$id' })
  return <RoomOf key={id} id={id} />
}

function RoomOf({ id }: { readonly id: string }) {
  const { db } = useServices()
  const navigate = useNavigate()
  const [found, setFound] = useState<Found>({ state: 'loading' })
  useEffect(() => {
    let current = true
    void findInterview(db, id)
      .catch((error: unknown): Found => ({ state: 'failed', error }))
      .then((next) => (current ? setFound(next) : undefined))
    return () => {
      current = false
    }
  }, [db, id])
  const leave = (kind: Ending['kind']) =>
    kind === 'finished'
      ? void navigate({ to: '/interview/$id/debrief', params: { id }, replace: true })
      : void navigate({ to: '/history', replace: true })
  switch (found.state) {
    case 'loading':
      return null
    case 'failed':
      return (
        <Frame>
          <ErrorPage error={found.error} />
        </Frame>
      )
    case 'missing':
      return (
        <Frame>
          <MissingInterview />
        </Frame>
      )
    case 'finished':
      return <Navigate to="/interview/$id/debrief" params={{ id }} replace />
    case 'abandoned':
      return (
        <Frame>
          <AbandonedInterview round={found.round} />
        </Frame>
      )
    case 'open':
      return (
        <RoomHost
          key={id}
          interviewId={id}
          hints={found.hints}
          onEnded={leave}
          load={async () => ({
            interview: found.interview,
            round: found.round,
            events: await listEvents(db, id),
            draft: await getDraft(db, id),
            hintCount: found.hints.length,
          })}
        />
      )
  }
}

/** What stands here instead of a room, which brings its own frame. */
function Frame({ children }: { readonly children: ReactNode }) {
  return <main id="main">{children}</main>
}

async function findInterview(db: Db, id: string): Promise<Found> {
  const interview = await getInterview(db, id)
  const round = interview?.rounds[0]
  if (interview === undefined || round === undefined) return { state: 'missing' }
  if ((await getDraft(db, id)) !== undefined) {
    const question = round.question.origin === 'bank' ? await loadQuestion(round.question.id) : undefined
    return { state: 'open', interview, round, hints: question?.hints ?? [] }
  }
  const attempt = await getAttemptOfInterview(db, id)
  return attempt === undefined ? { state: 'abandoned', round } : { state: 'finished' }
}

function AbandonedInterview({ round }: { readonly round: Round }) {
  return (
    <Page title="This interview was abandoned" width="reading">
      <p className="mb-6 font-serif text-22">{round.question.prompt}</p>
      <div className="flex flex-wrap gap-3">
        <Link to="/interview" search={{ question: round.question.id }} className={buttonClass('primary')}>
          Try this question again
        </Link>
        <Link to="/history" className={buttonClass()}>
          See your history
        </Link>
      </div>
    </Page>
  )
}
