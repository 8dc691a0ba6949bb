import type { Attempt } from '#src/domain/interview/attempt.ts'
import type { InterviewEvent } from '#src/domain/interview/event.ts'
import type { Interview, InterviewDraft } from '#src/domain/interview/interview.ts'
import type { ScoringDraft } from '#src/domain/scoring/score-attempt.ts'
import type { Scorecard } from '#src/domain/scoring/scorecard.ts'
import type { Settings } from '#src/domain/settings/settings.ts'
import type { Story } from '#src/domain/story/story.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import type { Reading } from '#src/domain/time/reading.ts'

/** The one row that says which life of the database this is and how far it has come. */
export type MetaRow = {
  readonly key: 'meta'
  /** Names one life of the database; a restore or an erasure begins a new one. */
  readonly epoch: string
  /** Writes committed in this database so far. */
  readonly seq: number
  /** Lowest schema number of code that may write here. */
  readonly minWriter: number
  /** Schema number the rows have. */
  readonly schema: number
}

export type SettingsRow = { readonly key: 'me'; readonly value: Settings }

/** The marks a person has begun to give an attempt; gone once they are a scorecard. */
export type ScoringDraftRow = { readonly attemptId: string; readonly draft: ScoringDraft }

/** What a person has set about one question of the library. */
export type ShelfRow = { readonly questionId: string; readonly bookmarked: boolean; readonly hidden: boolean }

/** Part of a question that is closed until it was attempted, or opened on purpose. */
export type RevealedPart = 'hints' | 'probes' | 'guidance'

/** A closed part of a question was opened in the library. Appended, never changed. */
export type Reveal = {
  readonly id: string
  readonly questionId: string
  readonly part: RevealedPart
  readonly at: Reading
  readonly day: LocalDay
  readonly seq: number
}

/** How many rows each table of a back-up holds. */
export type RowCounts = Readonly<Record<string, number>>

/** Something that happened to a back-up of this database. Appended, never changed. */
export type BackupFact = {
  readonly id: string
  readonly seq: number
  readonly at: Reading
  readonly digest: string
} & (
  | /** A file was made, checked and handed to the browser. */ {
      readonly kind: 'made'
      readonly counts: RowCounts
      /** Sequence number of the last write that the file holds. */
      readonly upTo: number
    }
  | /** The saved file of the back-up made as `madeId` was opened again, and it is whole. */ {
      readonly kind: 'verified'
      readonly madeId: string
    }
  | /** This database was filled from a file; `createdAt` (UTC milliseconds) is when that file was made. */ {
      readonly kind: 'restored'
      readonly counts: RowCounts
      readonly createdAt: number
    }
)

/** Deleted rows, kept whole until undo or 30 days later. */
export type TrashRow = {
  readonly id: string
  readonly at: Reading
  readonly day: LocalDay
  readonly seq: number
  /** What it is called in a list. */
  readonly title: string
} & (
  | {
      readonly kind: 'interview'
      readonly interview: Interview
      readonly events: readonly InterviewEvent[]
      readonly draft?: InterviewDraft
      readonly attempts: readonly Attempt[]
      readonly scorecards: readonly Scorecard[]
      readonly scoringDrafts: readonly ScoringDraftRow[]
    }
  | { readonly kind: 'story'; readonly story: Story }
)

/** A table and the type of its rows. */
export type RowsByTable = {
  readonly meta: MetaRow
  readonly settings: SettingsRow
  readonly interviews: Interview
  readonly events: InterviewEvent
  readonly drafts: InterviewDraft
  readonly attempts: Attempt
  readonly scorecards: Scorecard
  readonly scoringDrafts: ScoringDraftRow
  readonly shelf: ShelfRow
  readonly reveals: Reveal
  readonly stories: Story
  readonly backups: BackupFact
  readonly trash: TrashRow
}

export type TableName = keyof RowsByTable
