import type { LocalDay } from '../time/local-day.ts'

/** Where something stands in the order of everything: by local day, then by the order of writing. Never by time. */
export type Moment = { readonly day: LocalDay; readonly seq: number }

/** Below 0 when `a` comes before `b`, for sorting. */
export function compareMoments(a: Moment, b: Moment): number {
  return a.day === b.day ? a.seq - b.seq : a.day - b.day
}

/** True for something at most so many days before `today`, and not after it: what is dated in the future is ignored. */
export function isWithin(day: LocalDay, today: LocalDay, days: number): boolean {
  return day <= today && today - day <= days
}
