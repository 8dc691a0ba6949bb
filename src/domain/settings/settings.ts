import type { Level } from '../question/level.ts'

/** What a person has told the app about what they prepare for and how they like it to look. */
export type Settings = {
  /** Undefined until the first run was answered; skipping it is an answer too and leaves it unset. */
  readonly targetLevel?: Level
  /** `YYYY-MM-DD` of the interview, where known. */
  readonly interviewDate?: string
  readonly theme: 'system' | 'light' | 'dark'
  /** Whether single keys act as shortcuts; chords with Ctrl or Cmd always do. */
  readonly shortcuts: 'on' | 'off'
  /** True once the first-run questions were answered or skipped. */
  readonly welcomed: boolean
}

/** The settings of a fresh profile. */
export const defaultSettings: Settings = { theme: 'system', shortcuts: 'on', welcomed: false }

/** The level assumed while the person has not chosen one. */
export const assumedLevel: Level = 'L5'
