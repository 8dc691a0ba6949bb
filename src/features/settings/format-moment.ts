/** A moment as a person reads it where they are: `23 November 2026, 14:05`. UTC milliseconds. */
export function formatMoment(wall: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(wall)
}

/** The day of a moment: `23 Nov 2026`. UTC milliseconds. */
export function formatDay(wall: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(wall)
}
