import { localDayOf } from '#src/domain/time/local-day.ts'
import type { Reading } from '#src/domain/time/reading.ts'

const msPerMinute = 60_000
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** How long ago something changed, in words: "today", "yesterday", "5 days ago", then the date. `at` is UTC milliseconds. */
export function changedWords(at: number, now: Pick<Reading, 'wall' | 'zone'>): string {
  const days = localDayOf(now) - localDayOf({ wall: at, zone: now.zone })
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days > 1 && days < 14) return `${days} days ago`
  return day.format(at + now.zone * msPerMinute)
}

/** `2024-03` as "March 2024"; empty for text that is no month. */
export function monthWords(happened: string): string {
  return isMonth(happened) ? month.format(Date.parse(`${happened}-01T00:00:00Z`)) : ''
}

/** True for a month written as `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}
