import type { AntiPatternId } from './anti-patterns.ts'
import type { Category } from './category.ts'
import type { Competency } from './competency.ts'
import type { DiagramPart } from './diagram.ts'
import type { Level } from './level.ts'
import type { Theme } from './theme.ts'

/** What lists, search results and the recommendation need to know of a question; small enough to load with the app. */
export type QuestionSummary = {
  readonly id: string
  readonly category: Category
  readonly level: Level
  readonly title: string
  /** The interviewer's words. */
  readonly prompt: string
  /** Id of the format it is best asked in. */
  readonly format: string
}

/** What is known of a question besides its summary before it is asked. */
export type QuestionDetails = {
  /** Ids of the rubric dimensions the question calls for. */
  readonly dimensions: readonly string[]
  readonly competencies: readonly Competency[]
  readonly themes: readonly Theme[]
  readonly topics: readonly string[]
}

/** A follow-up that an interviewer asks after the first answer. */
export type Probe = {
  readonly ask: string
  /** What the follow-up finds out. */
  readonly tests: string
}

/** A way in which answers to the question go wrong. */
export type Pitfall = {
  readonly text: string
  readonly pattern?: AntiPatternId
}

/** A figure of a model answer, recomputed from its inputs by a test. */
export type WorkedNumber = {
  readonly name: string
  readonly inputs: Readonly<Record<string, number>>
  readonly expression: string
  readonly result: number
  readonly unit: string
}

/** Where a fact about the world comes from. */
export type Source = {
  readonly title: string
  readonly url: string
}

/** A stretch of the guidance: Markdown text, or a diagram already drawn. */
export type GuidancePart =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'diagram'; readonly diagram: DiagramPart; readonly label: string }

/** A whole question, with everything that stays closed until it was attempted. */
export type Question = QuestionSummary &
  QuestionDetails & {
    readonly probes: readonly Probe[]
    readonly hints: readonly string[]
    readonly strong: {
      /** What a strong answer at the question's level shows. */
      readonly at: readonly string[]
      /** What the next level would add; at L7, what is exceptional. */
      readonly next: readonly string[]
    }
    readonly pitfalls: readonly Pitfall[]
    readonly numbers: readonly WorkedNumber[]
    readonly sources: readonly Source[]
    readonly licence: string
    readonly reviewed: { readonly date: string; readonly verdict: 'accepted' | 'mended' | 'unread' }
    readonly guidance: readonly GuidancePart[]
  }
