import type { Reveal, ShelfRow } from '#src/db/rows.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { buildReading } from './build-reading.ts'

/** A question that was bookmarked. */
export function buildShelfRow(change: Partial<ShelfRow> = {}): ShelfRow {
  return { questionId: 'notification-service', bookmarked: true, hidden: false, ...change }
}

/** The hints of a question, opened two minutes after noon on 1 March 2026. */
export function buildReveal(change: Partial<Reveal> = {}): Reveal {
  const at = change.at ?? buildReading(2)
  return {
    id: 'reveal-1',
    questionId: 'notification-service',
    part: 'hints',
    at,
    day: localDayOf(at),
    seq: 2,
    ...change,
  }
}
