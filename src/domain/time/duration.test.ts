import { describe, expect, it } from 'vitest'
import { formatClock, formatCountdown, formatLength } from './duration.ts'

describe('formatClock', () => {
  it('counts whole seconds that have passed', () => {
    expect(formatClock(0)).toBe('0:00')
    expect(formatClock(59_999)).toBe('0:59')
    expect(formatClock(761_000)).toBe('12:41')
    expect(formatClock(3_600_000 + 65_000)).toBe('1:01:05')
  })
  it('never shows a negative time', () => {
    expect(formatClock(-5000)).toBe('0:00')
  })
})

describe('formatCountdown', () => {
  it('reads zero only when nothing is left', () => {
    expect(formatCountdown(1)).toBe('0:01')
    expect(formatCountdown(0)).toBe('0:00')
    expect(formatCountdown(60_000)).toBe('1:00')
  })
})

describe('formatLength', () => {
  it('chooses the unit that fits', () => {
    expect(formatLength(20_000)).toBe('20 s')
    expect(formatLength(90_000)).toBe('1 min 30 s')
    expect(formatLength(120_000)).toBe('2 min')
    expect(formatLength(45 * 60_000)).toBe('45 min')
    expect(formatLength(125 * 60_000)).toBe('2 h 5 min')
    expect(formatLength(72 * 3_600_000)).toBe('3 days')
  })
})
