import { describe, expect, it } from 'vitest'
import { localDayOf, localDayToIso, parseLocalDay } from './local-day.ts'

describe('localDayOf', () => {
  it('is the calendar day where the reading was taken, not in UTC', () => {
    const wall = Date.UTC(2026, 10, 23, 23, 30)
    expect(localDayToIso(localDayOf({ wall, zone: 0 }))).toBe('2026-11-23')
    expect(localDayToIso(localDayOf({ wall, zone: 60 }))).toBe('2026-11-24')
    expect(localDayToIso(localDayOf({ wall, zone: -24 * 60 }))).toBe('2026-11-22')
  })
})

describe('parseLocalDay', () => {
  it('reads what localDayToIso writes', () => {
    const day = parseLocalDay('2028-02-29')
    expect(day === undefined ? undefined : localDayToIso(day)).toBe('2028-02-29')
  })
  it('refuses days that do not exist', () => {
    expect(parseLocalDay('2027-02-29')).toBeUndefined()
    expect(parseLocalDay('2027-2-9')).toBeUndefined()
    expect(parseLocalDay('')).toBeUndefined()
  })
})
