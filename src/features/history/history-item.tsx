import { categoryNames, type Category } from '#src/domain/question/category.ts'
import { msPerMinute, formatLength } from '#src/domain/time/duration.ts'
import type { IconName } from '#src/ui/icon.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { formatLongDay, formatMonthDay, formatShortDay } from './dates.ts'
import type { HistoryRow } from './history-row.ts'
import { RowOutcome, RowTitle } from './row-links.tsx'
import type { Rubrics } from './use-rubrics.ts'

/** One interview: when, on what, how long, what became of it, and the way to be rid of it. */
export function HistoryItem({ row, rubrics, onDelete }: HistoryItemProps) {
  const { interview, round } = row
  const { category, level, title } = round.question
  return (
    <li className="grid grid-cols-[auto_1fr_auto] items-center gap-x-4 gap-y-1 border-t border-hairline py-3.5 mid:grid-cols-[4.5rem_1fr_8.5rem_auto] mid:gap-x-3 mid:py-4">
      <span className="figures order-1 text-13 whitespace-nowrap text-soft mid:order-none mid:text-15">
        {row.kind === 'open' ? formatMonthDay(interview.day) : formatShortDay(interview.day)}
      </span>
      <div className="col-span-3 min-w-0 mid:col-span-1">
        <h3 className="text-17 font-semibold">
          <RowTitle row={row} />
        </h3>
        <p className="figures mt-0.5 flex items-start gap-x-1.5 text-13 text-soft">
          <Icon name={glyphs[category]} className="mt-0.5 size-4" />
          <span className="min-w-0">
            {formatWords(category, round.formatTitle)} · {level} · {timeWords(row)}
          </span>
        </p>
      </div>
      <div className="order-1 mid:order-none mid:text-right">
        <RowOutcome row={row} rubrics={rubrics} />
      </div>
      <button
        type="button"
        aria-label={`Delete the interview “${title}” of ${formatLongDay(interview.day)}`}
        title="Delete"
        data-delete=""
        onClick={(event) => onDelete(interview.id, event.currentTarget)}
        className="order-1 grid size-9 place-items-center rounded-control text-soft hover:bg-sunken hover:text-over mid:order-none"
      >
        <Icon name="trash" />
      </button>
    </li>
  )
}

const glyphs: Readonly<Record<Category, IconName>> = {
  'system-design': 'design',
  leadership: 'people',
  strategy: 'compass',
}

/** Most formats begin with the name of their category; it need not be said twice. */
function formatWords(category: Category, formatTitle: string): string {
  const name = categoryNames[category]
  return formatTitle.startsWith(name) ? formatTitle : `${name}, ${formatTitle}`
}

function timeWords(row: HistoryRow): string {
  switch (row.kind) {
    case 'unscored':
    case 'scored':
      return `${formatLength(row.attempt.spentMs)} used`
    case 'open':
    case 'abandoned': {
      const planned = row.round.phases.reduce((sum, phase) => sum + phase.budgetMs, 0)
      return `${Math.round(planned / msPerMinute)} min planned`
    }
  }
}

type HistoryItemProps = {
  readonly row: HistoryRow
  readonly rubrics: Rubrics
  readonly onDelete: (interviewId: string, button: HTMLButtonElement) => void
}
