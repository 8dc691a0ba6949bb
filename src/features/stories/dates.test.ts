import { describe, expect, it } from 'vitest'
import { changedWords, isMonth, monthWords } from './dates.ts'

const day = 86_400_000
const now = { wall: Date.UTC(2026, 2, 20, 0, 30), zone: 0 }

describe('changedWords', () => {
  it('counts calendar days where the person is, not spans of 24 hours', () => {
    const at = now.wall - 3_600_000
    expect(changedWords(at, now)).toBe('yesterday')
    expect(changedWords(at, { ...now, zone: 60 })).toBe('today')
    expect(changedWords(at, { ...now, zone: -60 })).toBe('today')
  })

  it('names the date once two weeks have passed', () => {
    expect(changedWords(now.wall, now)).toBe('today')
    expect(changedWords(now.wall - 13 * day, now)).toBe('13 days ago')
    expect(changedWords(now.wall - 14 * day, now)).toBe('6 Mar 2026')
  })

  it('gives the date of a change that the clock puts in the future', () => {
    expect(changedWords(now.wall + 2 * day, now)).toBe('22 Mar 2026')
  })
})

describe('monthWords', () => {
  it('names a month, and nothing for what is no month', () => {
    expect(monthWords('2024-03')).toBe('March 2024')
    expect(monthWords('')).toBe('')
    expect(monthWords('2024-13')).toBe('')
  })

  it('takes only a whole month as one', () => {
    expect(['2024-00', '2024-3', '24-03', '2024-03-01'].filter(isMonth)).toEqual([])
  })
})
