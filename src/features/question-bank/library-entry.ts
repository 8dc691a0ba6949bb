import type { Reveal, ShelfRow } from '#src/db/rows.ts'
import { categories } from '#src/domain/question/category.ts'
import type { QuestionSummary } from '#src/domain/question/question.ts'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'

/** How far a person has met a question, with the last day of it. */
export type Standing =
  | { readonly kind: 'new' }
  /** A closed part was opened in the library, and no attempt was made. */
  | { readonly kind: 'opened'; readonly day: LocalDay }
  | { readonly kind: 'practised'; readonly day: LocalDay }

/** A question of the bank with what is this person's about it. */
export type LibraryEntry = {
  readonly summary: QuestionSummary
  readonly standing: Standing
  readonly bookmarked: boolean
  readonly hidden: boolean
}

/** What is known of a person's dealings with the bank. */
export type LibraryFacts = {
  readonly shelf: readonly ShelfRow[]
  readonly attempts: readonly Pick<Attempt, 'questionId' | 'day'>[]
  readonly reveals: readonly Pick<Reveal, 'questionId' | 'day'>[]
}

/** The library as this person sees it: by category, then level, then title. */
export function computeLibrary(
  summaries: readonly QuestionSummary[],
  { shelf, attempts, reveals }: LibraryFacts,
): readonly LibraryEntry[] {
  const shelved = new Map(shelf.map((row) => [row.questionId, row]))
  const attempted = lastDays(attempts)
  const opened = lastDays(reveals)
  return summaries.toSorted(compareSummaries).map((summary) => ({
    summary,
    standing: standingOf(attempted.get(summary.id), opened.get(summary.id)),
    bookmarked: shelved.get(summary.id)?.bookmarked ?? false,
    hidden: shelved.get(summary.id)?.hidden ?? false,
  }))
}

function lastDays(met: readonly { readonly questionId: string; readonly day: LocalDay }[]) {
  const days = new Map<string, LocalDay>()
  for (const { questionId, day } of met) days.set(questionId, Math.max(day, days.get(questionId) ?? day))
  return days
}

function standingOf(attempted: LocalDay | undefined, opened: LocalDay | undefined): Standing {
  if (attempted !== undefined) return { kind: 'practised', day: attempted }
  return opened === undefined ? { kind: 'new' } : { kind: 'opened', day: opened }
}

function compareSummaries(a: QuestionSummary, b: QuestionSummary): number {
  return (
    categories.indexOf(a.category) - categories.indexOf(b.category) ||
    a.level.localeCompare(b.level) ||
    a.title.localeCompare(b.title, 'en-GB')
  )
}
