import type { LocalDay } from '#src/domain/time/local-day.ts'

/** How long ago a day was, in words that follow a verb: `today`, `yesterday`, `3 days ago`. A day to come reads as today. */
export function daysAgo(day: LocalDay, today: LocalDay): string {
  const days = Math.max(0, today - day)
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}
