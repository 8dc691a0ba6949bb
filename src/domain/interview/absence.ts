import type { Reading } from '../time/reading.ts'

/** A wall clock that moves this much more or less than the process's own clock has jumped. Milliseconds. */
export const jumpThresholdMs = 2_000

/** An absence up to this long counts as interview time by itself. Milliseconds. */
export const countsUpToMs = 10_000

/** Over this length the room says how long the absence was, holds the clock and asks. Milliseconds. */
export const asksOverMs = 60_000

/** Whether an absence is interview time: yes, no, or not before the person has said so. */
export type AbsenceVerdict = 'counts' | 'does-not-count' | 'asked'

/**
 * The absence between two readings, or null where the room was alive all the while. Another run is always an absence,
 * as long as the wall clock says; in the same run only a jump of the wall clock is, as long as the jump. Length in
 * milliseconds, finite and never below 0: a clock that was set back gives 0.
 */
export function absenceBetween(since: Reading, now: Reading): { readonly lengthMs: number } | null {
  const wallMs = now.wall - since.wall
  if (now.run !== since.run) return { lengthMs: tameMs(wallMs) }
  const jumpMs = wallMs - (now.mono - since.mono)
  return Math.abs(jumpMs) > jumpThresholdMs ? { lengthMs: tameMs(jumpMs) } : null
}

/** What becomes of an absence of this length before anybody judges it. */
export function verdictByLength(lengthMs: number): AbsenceVerdict {
  if (lengthMs <= countsUpToMs) return 'counts'
  return lengthMs <= asksOverMs ? 'does-not-count' : 'asked'
}

/** Milliseconds of running time between two readings: 0 across runs, finite and never below 0. */
export function ranBetween(from: Reading, to: Reading): number {
  return from.run === to.run ? tameMs(to.mono - from.mono) : 0
}

/** A length read from a log or a clock as one that can be added up without harm: 0 or more, and far from infinite. */
export function tameMs(ms: number): number {
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, Number.MAX_SAFE_INTEGER) : 0
}
