import { Link } from '@tanstack/react-router'
import { totalOf } from '#src/domain/scoring/score-attempt.ts'
import { buttonClass } from '#src/ui/button-class.ts'
import { Icon } from '#src/ui/icon.tsx'
import type { HistoryRow } from './history-row.ts'
import type { Rubrics } from './use-rubrics.ts'

/** The title of a row, leading to where it goes on: the room, the debrief, or the question of an abandoned one. */
export function RowTitle({ row }: { readonly row: HistoryRow }) {
  const { id } = row.interview
  const { question } = row.round
  const className = 'rounded-control hover:text-accent'
  switch (row.kind) {
    case 'open':
      return (
        <Link to="/interview/$id" params={{ id }} className={className}>
          {question.title}
        </Link>
      )
    case 'abandoned':
      return (
        <Link to="/questions/$id" params={{ id: question.id }} className={className}>
          {question.title}
        </Link>
      )
    case 'unscored':
    case 'scored':
      return (
        <Link to="/interview/$id/debrief" params={{ id }} className={className}>
          {question.title}
        </Link>
      )
  }
}

/** What became of an interview: the next thing to do with it, or how it ended. */
export function RowOutcome({ row, rubrics }: { readonly row: HistoryRow; readonly rubrics: Rubrics }) {
  const { id } = row.interview
  const of = <span className="sr-only">: {row.round.question.title}</span>
  switch (row.kind) {
    case 'open':
      return (
        <Link to="/interview/$id" params={{ id }} className={buttonClass('primary', 'small')}>
          <Icon name="play" /> Resume{of}
        </Link>
      )
    case 'unscored':
      return (
        <Link to="/interview/$id/debrief" params={{ id }} className={buttonClass('secondary', 'small')}>
          Score it{of}
        </Link>
      )
    case 'scored':
      return <Total row={row} rubrics={rubrics} />
    case 'abandoned':
      return <span className="text-15 text-soft">abandoned</span>
  }
}

function Total({ row, rubrics }: { readonly row: ScoredRow; readonly rubrics: Rubrics }) {
  const rubric = rubrics[row.scorecard.category]
  const total = rubric === undefined ? undefined : totalOf(rubric, row.scorecard.marks)
  if (total === undefined) return <span className="text-15 text-soft">scored</span>
  return (
    <span className="figures text-15 text-soft">
      <span className="text-17 font-semibold text-ink">{total.toFixed(1)}</span> of 4
    </span>
  )
}

type ScoredRow = Extract<HistoryRow, { kind: 'scored' }>
