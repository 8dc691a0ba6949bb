import { describe, expect, it } from 'vitest'
import { buildReading } from '#tests/builders/build-reading.ts'
import { ageInWords, coverToWords, lastVerified } from './cover-words.ts'

const now = buildReading(0)
const msPerDay = 86_400_000
const daysAgo = (days: number) => now.wall - days * msPerDay
const file = (digest: string, days: number, changesSince: number) => ({
  digest,
  createdAt: daysAgo(days),
  changesSince,
})

describe('the age of a back-up', () => {
  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [2, '2 days ago'],
    [13, '13 days ago'],
    [14, '2 weeks ago'],
    [59, '8 weeks ago'],
    [61, '2 months ago'],
    [364, '11 months ago'],
    [800, '2 years ago'],
  ])('%i days back reads %s', (days, words) => {
    expect(ageInWords(daysAgo(days), now)).toBe(words)
  })

  it('goes by the calendar, not by hours: half past eleven last night is yesterday', () => {
    expect(ageInWords(now.wall - 12.5 * 3_600_000, now)).toBe('yesterday')
    expect(ageInWords(now.wall - 11.5 * 3_600_000, now)).toBe('today')
  })

  it('takes a file from the future, as after a clock was set back, for one of today', () => {
    expect(ageInWords(daysAgo(-3), now)).toBe('today')
  })
})

describe('the cover in words', () => {
  it('says that nothing was backed up', () => {
    expect(coverToWords({}, now)).toEqual({ state: 'none', age: 'Not backed up yet', changes: '' })
  })

  it('says verified only of the last file made', () => {
    const old = file('a', 9, 40)
    const fresh = file('b', 0, 1)
    expect(coverToWords({ made: old, verified: old }, now)).toMatchObject({
      state: 'verified',
      changes: '40 changes',
    })
    expect(coverToWords({ made: fresh, verified: old }, now)).toMatchObject({
      state: 'made',
      changes: '1 change',
    })
  })

  it('names the older verified file only while the last one is not verified', () => {
    const old = file('a', 9, 40)
    expect(lastVerified({ made: file('b', 0, 0), verified: old })).toBe(old)
    expect(lastVerified({ made: old, verified: old })).toBeUndefined()
  })

  it('says nothing of changes where there are none', () => {
    expect(coverToWords({ made: file('a', 2, 0) }, now)).toEqual({
      state: 'made',
      age: 'Back-up 2 days ago',
      changes: '',
    })
  })
})
