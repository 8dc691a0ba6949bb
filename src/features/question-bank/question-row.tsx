import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { minutesOf } from '#src/content/bank.ts'
import { categoryNames } from '#src/domain/question/category.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import { Icon } from '#src/ui/icon.tsx'
import { BookmarkButton } from './bookmark-button.tsx'
import { categoryGlyphs } from './category-glyph.ts'
import { daysAgo } from './days-ago.ts'
import { LevelMark } from './level-mark.tsx'
import type { LibraryEntry, Standing } from './library-entry.ts'

/** A question in the library: what it is called, how it begins, and how far one has met it. */
export const QuestionRow = memo(function QuestionRow({ entry, today, onBookmark }: QuestionRowProps) {
  const { summary, standing, bookmarked } = entry
  const minutes = minutesOf(summary.format)
  return (
    <li className="relative flex gap-4 border-t border-hairline py-5 [content-visibility:auto] [contain-intrinsic-size:auto_9rem]">
      <div className="min-w-0 flex-1">
        <h3 className="text-17 font-semibold">
          <Link
            to="/questions/$id"
            params={{ id: summary.id }}
            className="rounded-control after:absolute after:inset-0 hover:text-accent"
          >
            {summary.title}
          </Link>
        </h3>
        <p className="mt-1 line-clamp-2 max-w-[44rem] font-serif text-17 text-soft">{summary.prompt}</p>
        <p className="figures mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-13 text-soft">
          <span className="inline-flex items-center gap-1.5">
            <Icon name={categoryGlyphs[summary.category]} className="size-4" />
            {categoryNames[summary.category]}
          </span>
          <LevelMark level={summary.level} />
          {minutes === undefined ? null : <span>{minutes} min</span>}
          <span className={standing.kind === 'new' ? 'font-semibold text-accent' : ''}>
            {standingWords(standing, today)}
          </span>
        </p>
      </div>
      <div className="relative shrink-0">
        <BookmarkButton
          title={summary.title}
          bookmarked={bookmarked}
          onToggle={() => onBookmark(summary.id, !bookmarked)}
        />
      </div>
    </li>
  )
})

function standingWords(standing: Standing, today: LocalDay): string {
  switch (standing.kind) {
    case 'new':
      return 'new'
    case 'opened':
      return `opened ${daysAgo(standing.day, today)}`
    case 'practised':
      return `practised ${daysAgo(standing.day, today)}`
  }
}

type QuestionRowProps = {
  readonly entry: LibraryEntry
  readonly today: LocalDay
  readonly onBookmark: (questionId: string, bookmarked: boolean) => void
}
