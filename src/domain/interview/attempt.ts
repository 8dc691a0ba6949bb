import type { LocalDay } from '../time/local-day.ts'
import type { Reading } from '../time/reading.ts'
import type { AskedQuestion } from './interview.ts'

/** How the time of one phase was meant to go and went. Milliseconds. */
export type PhaseTime = {
  readonly id: string
  readonly title: string
  readonly budgetMs: number
  /** Time the person added to the budget in the room. */
  readonly extendedMs: number
  readonly spentMs: number
}

/** One answered question: the facts of how it went, completed once when the interview is finished. Never changed. */
export type Attempt = {
  readonly id: string
  readonly interviewId: string
  /** Copies of the asked question's, so that the database can look attempts up by them. */
  readonly questionId: string
  readonly category: AskedQuestion['category']
  readonly question: AskedQuestion
  readonly format: string
  readonly formatTitle: string
  readonly finishedAt: Reading
  /** The local calendar day of finishing; attempts are ordered by it, then by `seq`. */
  readonly day: LocalDay
  readonly seq: number
  readonly phases: readonly PhaseTime[]
  /** Length of the slot and time spent in it, milliseconds. */
  readonly plannedMs: number
  readonly spentMs: number
  readonly hintsShown: number
  /** How long the clock was held, by a pause or an absence that does not count: the longest and all together. Milliseconds. */
  readonly longestPauseMs: number
  readonly pausedMs: number
}
