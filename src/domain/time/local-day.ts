import type { Reading } from './reading.ts'

/** A calendar day where the person is, counted in whole days since 1 January 1970. */
export type LocalDay = number

const msPerDay = 86_400_000
const msPerMinute = 60_000

/** The calendar day a reading falls on, where it was taken. */
export function localDayOf(reading: Pick<Reading, 'wall' | 'zone'>): LocalDay {
  return Math.floor((reading.wall + reading.zone * msPerMinute) / msPerDay)
}

/** The day as `YYYY-MM-DD`. */
export function localDayToIso(day: LocalDay): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}

/** The day written as `YYYY-MM-DD`, or undefined for text that names no day. */
export function parseLocalDay(text: string): LocalDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const ms = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(ms)) return undefined
  const day = ms / msPerDay
  return localDayToIso(day) === text ? day : undefined
}
