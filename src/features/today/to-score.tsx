import { Link } from '@tanstack/react-router'
import { listAttempts } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import { listScoredAttemptIds } from '#src/db/scorecards.ts'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'

/** How many of the newest attempts are looked at: what was left unscored before them is history. */
const looked = 20

/** Answers that wait for their marks: memory fades, so the newest is offered first. */
export function ToScore() {
  const { db } = useServices()
  const unscored = useLive(() => listUnscored(db), [db])
  if (unscored.state !== 'ready') return null
  const [newest, ...others] = unscored.value
  if (newest === undefined) return null
  return (
    <p className="mt-6 text-15">
      <Link
        to="/interview/$id/debrief"
        params={{ id: newest.interviewId }}
        className="font-semibold text-accent underline underline-offset-2"
      >
        Mark your answer to “{newest.question.title}”
      </Link>{' '}
      <span className="text-soft">
        while it is fresh{others.length === 0 ? '.' : `; ${others.length} more wait in your history.`}
      </span>
    </p>
  )
}

async function listUnscored(db: Db): Promise<readonly Attempt[]> {
  const attempts = await listAttempts(db, { limit: looked })
  const scored = await listScoredAttemptIds(
    db,
    attempts.map((one) => one.id),
  )
  return attempts.filter((one) => !scored.has(one.id))
}
