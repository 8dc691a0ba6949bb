import type { LocalDay } from '#src/domain/time/local-day.ts'

const msPerDay = 86_400_000
const shortDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric' })
const monthDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' })
const longDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** The day within its month: `Sun 22`. */
export function formatShortDay(day: LocalDay): string {
  return shortDay.format(day * msPerDay)
}

/** The day within its year, short: `22 Nov`. */
export function formatMonthDay(day: LocalDay): string {
  return monthDay.format(day * msPerDay)
}

/** The day within its year: `22 November`. */
export function formatLongDay(day: LocalDay): string {
  return longDay.format(day * msPerDay)
}

/** The month a day falls in: `November 2026`. */
export function formatMonth(day: LocalDay): string {
  return month.format(day * msPerDay)
}
