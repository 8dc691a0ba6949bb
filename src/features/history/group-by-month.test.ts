import { expect, test } from 'vitest'
import { buildInterview, buildRound } from '#tests/builders/build-interview.ts'
import { parseLocalDay } from '#src/domain/time/local-day.ts'
import { groupByMonth } from './group-by-month.ts'
import type { HistoryRow } from './history-row.ts'

function rowOn(iso: string): HistoryRow {
  const day = parseLocalDay(iso) ?? Number.NaN
  return { kind: 'abandoned', interview: buildInterview({ id: iso, day }), round: buildRound() }
}

test('rows stand under the local month they began in, in the order they came', () => {
  const groups = groupByMonth(['2026-03-01', '2026-02-28', '2026-02-01', '2025-02-10'].map(rowOn))
  expect(groups.map(({ month, rows }) => [month, rows.map((row) => row.interview.id)])).toEqual([
    ['March 2026', ['2026-03-01']],
    ['February 2026', ['2026-02-28', '2026-02-01']],
    ['February 2025', ['2025-02-10']],
  ])
})
