import { useMemo } from 'react'
import { questionSummaries } from '#src/content/bank.ts'
import { listAttemptsSince } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import { listReveals } from '#src/db/reveals.ts'
import { listShelf } from '#src/db/shelf.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive, type Live } from '#src/services/use-live.ts'
import { computeLibrary, type LibraryEntry, type LibraryFacts } from './library-entry.ts'

/** The bank with what is this person's about each question, kept fresh. */
export function useLibrary(): Live<readonly LibraryEntry[]> {
  const { db } = useServices()
  const facts = useLive(() => listFacts(db), [db])
  return useMemo(
    () =>
      facts.state === 'ready'
        ? { state: 'ready', value: computeLibrary(questionSummaries, facts.value) }
        : facts,
    [facts],
  )
}

async function listFacts(db: Db): Promise<LibraryFacts> {
  const [shelf, attempts, reveals] = await Promise.all([
    listShelf(db),
    // From the first day there is: all of them.
    listAttemptsSince(db, 0),
    listReveals(db),
  ])
  return { shelf, attempts, reveals }
}
