import { listAttemptsAt } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import { listOpenInterviews } from '#src/db/interviews.ts'
import { listRevealsOf } from '#src/db/reveals.ts'
import type { Reveal, ShelfRow } from '#src/db/rows.ts'
import { listScoredAttemptIds } from '#src/db/scorecards.ts'
import { getShelf } from '#src/db/shelf.ts'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive, type Live } from '#src/services/use-live.ts'

/** An attempt at a question, and whether it has marks. */
export type PastAttempt = { readonly attempt: Attempt; readonly scored: boolean }

/** What is this person's about one question. */
export type QuestionFacts = {
  readonly shelf: ShelfRow
  /** The newest first. */
  readonly attempts: readonly PastAttempt[]
  readonly reveals: readonly Reveal[]
  /** The interview on this question that is under way, if any. */
  readonly openInterviewId: string | undefined
}

/** What is this person's about one question, kept fresh. */
export function useQuestionFacts(questionId: string): Live<QuestionFacts> {
  const { db } = useServices()
  return useLive(() => readFacts(db, questionId), [db, questionId])
}

async function readFacts(db: Db, questionId: string): Promise<QuestionFacts> {
  const [shelf, attempts, reveals, open] = await Promise.all([
    getShelf(db, questionId),
    listAttemptsAt(db, questionId),
    listRevealsOf(db, questionId),
    listOpenInterviews(db),
  ])
  const scored = await listScoredAttemptIds(
    db,
    attempts.map((one) => one.id),
  )
  return {
    shelf,
    attempts: attempts.map((attempt) => ({ attempt, scored: scored.has(attempt.id) })),
    reveals,
    openInterviewId: open.find((one) => one.rounds.some((round) => round.question.id === questionId))?.id,
  }
}
