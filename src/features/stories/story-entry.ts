import type { ReactNode } from 'react'
import type { Competency } from '#src/domain/question/competency.ts'

/** A story as a line of the portfolio. */
export type StoryEntry = {
  readonly id: string
  readonly title: string
  /** Time to tell, when it happened and when it was changed, in words. */
  readonly facts: string
  readonly competencies: ReadonlySet<Competency>
}

/** A link to a story's builder; the page knows the address. */
export type StoryLink = (props: {
  readonly id: string
  readonly className: string
  readonly children: ReactNode
}) => ReactNode
