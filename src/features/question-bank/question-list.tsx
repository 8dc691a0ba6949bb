import { categoryNames } from '#src/domain/question/category.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import { groupByCategory } from './filter-library.ts'
import type { LibraryEntry } from './library-entry.ts'
import { QuestionRow } from './question-row.tsx'

/** The questions under their categories; or, after a search, in one list with the best match first. */
export function QuestionList({ entries, ranked, today, onBookmark }: QuestionListProps) {
  const groups = ranked
    ? [{ title: 'Best match first', entries }]
    : groupByCategory(entries).map((group) => ({ ...group, title: categoryNames[group.category] }))
  return groups.map((group) => (
    <section key={group.title} className="mt-8">
      <h2 className="mb-2 flex items-baseline gap-2 text-13 font-semibold text-soft">
        {group.title}
        {ranked ? null : <span className="figures font-normal">{group.entries.length}</span>}
      </h2>
      <ul className="border-b border-hairline">
        {group.entries.map((entry) => (
          <QuestionRow key={entry.summary.id} entry={entry} today={today} onBookmark={onBookmark} />
        ))}
      </ul>
    </section>
  ))
}

type QuestionListProps = {
  readonly entries: readonly LibraryEntry[]
  /** True when the order is that of a search. */
  readonly ranked: boolean
  readonly today: LocalDay
  readonly onBookmark: (questionId: string, bookmarked: boolean) => void
}
