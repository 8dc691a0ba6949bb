import type { BackupCover, CoveredBackup } from '#src/db/backups.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import type { Reading } from '#src/domain/time/reading.ts'

/** How well the data is covered by files outside the browser, in words. */
export type CoverWords = {
  readonly state: 'none' | 'made' | 'verified'
  /** `Back-up 2 days ago` */
  readonly age: string
  /** `12 changes`, or the empty text where there are none since, or no back-up. */
  readonly changes: string
}

/** Tells of the last file that was made; a verified one before it is told by `lastVerified`. */
export function coverToWords({ made, verified }: BackupCover, now: Reading): CoverWords {
  if (made === undefined) return { state: 'none', age: 'Not backed up yet', changes: '' }
  return {
    state: isVerified({ made, verified }) ? 'verified' : 'made',
    age: `Back-up ${ageInWords(made.createdAt, now)}`,
    changes: changesInWords(made.changesSince),
  }
}

/** Whether the last back-up made is known to have arrived whole. */
export function isVerified({ made, verified }: BackupCover): boolean {
  return made !== undefined && verified?.digest === made.digest
}

/** The verified back-up before the last one made, where that one is not verified. */
export function lastVerified({ made, verified }: BackupCover): CoveredBackup | undefined {
  return isVerified({ made, verified }) ? undefined : verified
}

/** How long ago something was, by the calendar: `today`, `yesterday`, `5 days ago`, `3 weeks ago`. UTC milliseconds. */
export function ageInWords(wall: number, now: Reading): string {
  const days = localDayOf(now) - localDayOf({ wall, zone: now.zone })
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${days} days ago`
  if (days < 60) return `${Math.floor(days / 7)} weeks ago`
  if (days < 730) return `${Math.floor(days / 30.4)} months ago`
  return `${Math.floor(days / 365)} years ago`
}

function changesInWords(changes: number): string {
  if (changes <= 0) return ''
  return changes === 1 ? '1 change' : `${changes} changes`
}
