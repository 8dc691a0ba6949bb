import type { Reading } from '../time/reading.ts'

/** Something that happened in an interview. */
export type EventBody =
  /** The clock began to run, in the first phase. */
  | { readonly kind: 'started' }
  /** The person moved to a phase, forward or back. */
  | { readonly kind: 'phase-entered'; readonly phase: string }
  /** A phase was given more time, in milliseconds above zero; the slot as a whole stays as long as it was. */
  | { readonly kind: 'phase-extended'; readonly phase: string; readonly byMs: number }
  /** A hint was opened; counted from 0. */
  | { readonly kind: 'hint-shown'; readonly hint: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  /** The whole text of a phase's notes, as it stood. */
  | { readonly kind: 'note-saved'; readonly phase: string; readonly text: string }
  /**
   * The room was not alive from `since` until `at`, or the wall clock jumped. `lengthMs` is by the wall clock, never
   * below 0.
   */
  | { readonly kind: 'absence'; readonly since: Reading; readonly lengthMs: number }
  /** The person said whether an absence (named by its `seq`) counts as interview time. */
  | { readonly kind: 'absence-judged'; readonly absence: number; readonly counts: boolean }
  | { readonly kind: 'finished' }
  | { readonly kind: 'abandoned' }

/** One line of an interview's log. Appended, never changed; ordered by `seq`, never by time. */
export type InterviewEvent = EventBody & {
  readonly interviewId: string
  /** 0, 1, 2, ... within the interview. */
  readonly seq: number
  readonly at: Reading
}
