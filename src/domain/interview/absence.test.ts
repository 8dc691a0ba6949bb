import { describe, expect, it } from 'vitest'
import { absenceBetween, asksOverMs, countsUpToMs, ranBetween, verdictByLength } from './absence.ts'

const since = { wall: 1_000_000, mono: 500, run: 'first', zone: 0 }
const after = (wallMs: number, monoMs: number) => ({
  ...since,
  wall: since.wall + wallMs,
  mono: since.mono + monoMs,
})

describe('an absence in the same run', () => {
  it('is none while both clocks agree, however long the room was busy', () => {
    expect(absenceBetween(since, after(3_600_000, 3_600_000))).toBeNull()
  })

  it('is none for a jump of exactly two seconds either way', () => {
    expect(absenceBetween(since, after(7_000, 5_000))).toBeNull()
    expect(absenceBetween(since, after(3_000, 5_000))).toBeNull()
  })

  it('is as long as the jump, not as the time that ran meanwhile', () => {
    expect(absenceBetween(since, after(12_001, 5_000))).toEqual({ lengthMs: 7_001 })
  })

  it('has no length when the clock was set back, ten years if need be', () => {
    expect(absenceBetween(since, after(-315_360_000_000, 5_000))).toEqual({ lengthMs: 0 })
  })
})

describe('an absence between two runs', () => {
  it('is as long as the wall clock says, however short', () => {
    expect(absenceBetween(since, { ...after(40, 0), mono: 3, run: 'second' })).toEqual({ lengthMs: 40 })
  })

  it('has no length when the wall clock went back or is no number', () => {
    const back = { ...after(-40, 0), run: 'second' }
    expect(absenceBetween(since, back)).toEqual({ lengthMs: 0 })
    expect(absenceBetween(since, { ...back, wall: Number.NaN })).toEqual({ lengthMs: 0 })
  })
})

describe('what becomes of an absence', () => {
  it('counts up to ten seconds, not beyond, and is asked about over a minute', () => {
    expect([0, countsUpToMs].map(verdictByLength)).toEqual(['counts', 'counts'])
    expect([countsUpToMs + 1, asksOverMs].map(verdictByLength)).toEqual(['does-not-count', 'does-not-count'])
    expect(verdictByLength(asksOverMs + 1)).toBe('asked')
    expect([countsUpToMs, asksOverMs]).toEqual([10_000, 60_000])
  })
})

describe('running time', () => {
  it('is read from the clock of one run and is never below zero', () => {
    expect(ranBetween(since, after(0, 250))).toBe(250)
    expect(ranBetween(since, after(0, -250))).toBe(0)
    expect(ranBetween(since, { ...after(0, 250), run: 'second' })).toBe(0)
  })
})
