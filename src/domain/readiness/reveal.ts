import type { LocalDay } from '../time/local-day.ts'

/** A closed part of a question that was opened in the library, as far as readiness and practice ask. */
export type RevealFact = {
  readonly questionId: string
  readonly part: 'hints' | 'probes' | 'guidance'
  readonly day: LocalDay
  readonly seq: number
}
