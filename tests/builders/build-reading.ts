import type { Reading } from '#src/domain/time/reading.ts'

/** Noon UTC on 1 March 2026, milliseconds. */
export const someNoon = Date.UTC(2026, 2, 1, 12)

/** A look at both clocks, `minutes` after noon on 1 March 2026. */
export function buildReading(minutes = 0, change: Partial<Reading> = {}): Reading {
  return { wall: someNoon + minutes * 60_000, mono: minutes * 60_000, run: 'run-1', zone: 0, ...change }
}
