import type { Competency } from '../question/competency.ts'

/** The parts of a story. The first five are told in order and share the time; scale is the frame around them. */
export type StoryPart = 'situation' | 'task' | 'action' | 'result' | 'learning' | 'scale'

/** A STAR+ account of something that happened at work. */
export type Story = {
  readonly id: string
  readonly title: string
  readonly parts: Readonly<Record<StoryPart, string>>
  readonly competencies: readonly Competency[]
  /** UTC milliseconds. */
  readonly createdAt: number
  readonly updatedAt: number
  /** `YYYY-MM` of when it happened, or empty. */
  readonly happened: string
}
