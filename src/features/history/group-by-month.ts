import { formatMonth } from './dates.ts'
import type { HistoryRow } from './history-row.ts'

/** Rows that began in the same month, under its name. */
export type MonthGroup = { readonly month: string; readonly rows: readonly HistoryRow[] }

/** The rows under the months they began in; the order of the rows is kept. */
export function groupByMonth(rows: readonly HistoryRow[]): readonly MonthGroup[] {
  const groups = new Map<string, HistoryRow[]>()
  for (const row of rows) {
    const month = formatMonth(row.interview.day)
    const group = groups.get(month)
    if (group === undefined) groups.set(month, [row])
    else group.push(row)
  }
  return [...groups].map(([name, group]) => ({ month: name, rows: group }))
}
