import type { Category } from '../question/category.ts'
import type { Phase } from '../question/format.ts'
import type { Level } from '../question/level.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { Reading } from '../time/reading.ts'

/** A question as it was asked: kept with the interview, so that it can be read after the bank has changed. */
export type AskedQuestion = {
  readonly id: string
  readonly category: Category
  readonly level: Level
  readonly title: string
  readonly prompt: string
  /** Where the question comes from; own and imported ones count half towards gate E1. */
  readonly origin: 'bank' | 'own'
  /** Ids of the rubric dimensions it calls for. */
  readonly dimensions: readonly string[]
}

/** A part of an interview held in one format. This release sits one round of one question. */
export type Round = {
  readonly format: string
  readonly formatTitle: string
  readonly question: AskedQuestion
  /** The plan of the format at the question's level, as it was when the interview began. */
  readonly phases: readonly Phase[]
}

/** One sitting as it was set up; what happened in it is its log of events. Never changed once written. */
export type Interview = {
  readonly id: string
  readonly createdAt: Reading
  readonly day: LocalDay
  /** Order among everything written on this device. */
  readonly seq: number
  readonly rounds: readonly Round[]
}

/**
 * The one row that changes while an interview is open: the text being typed and the last sign of life. It exists from
 * the start until the interview is finished or abandoned, so the open interviews are those that have one.
 */
export type InterviewDraft = {
  readonly interviewId: string
  /** The text of each phase that has any, by phase id, whether or not an event of the log holds it by now. */
  readonly notes: Readonly<Record<string, string>>
  /** When the room was last known to be alive; what follows it is an absence. */
  readonly seenAt: Reading
}
