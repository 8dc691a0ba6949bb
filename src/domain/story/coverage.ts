import { competencies, competencyNames, type Competency } from '../question/competency.ts'
import type { Story } from './story.ts'

/** One story's line of the matrix. */
export type CoverageRow = {
  readonly storyId: string
  readonly title: string
  /** What the story is evidence of, in display order. */
  readonly competencies: readonly Competency[]
}

/** Which competencies a portfolio shows, and how often. */
export type Coverage = {
  /** In the order the stories were given in. */
  readonly rows: readonly CoverageRow[]
  /** How many stories show each competency. */
  readonly counts: Readonly<Record<Competency, number>>
  /** Competencies that no story shows, and those that only one does, in display order. */
  readonly none: readonly Competency[]
  readonly one: readonly Competency[]
}

/** The matrix of stories and competencies. Two stories for a competency are enough, fewer are a gap. */
export function coverageOf(stories: readonly Pick<Story, 'id' | 'title' | 'competencies'>[]): Coverage {
  const rows = stories.map((story) => ({
    storyId: story.id,
    title: story.title,
    competencies: competencies.filter((one) => story.competencies.includes(one)),
  }))
  const count = (competency: Competency) => rows.filter((row) => row.competencies.includes(competency)).length
  const counts = Object.fromEntries(competencies.map((one) => [one, count(one)])) as Record<
    Competency,
    number
  >
  return {
    rows,
    counts,
    none: competencies.filter((one) => counts[one] === 0),
    one: competencies.filter((one) => counts[one] === 1),
  }
}

/** One sentence on the gaps of a portfolio, naming four of a kind at most. */
export function gapSentence(coverage: Coverage): string {
  const { rows, none, one } = coverage
  if (rows.length === 0) return 'There are no stories yet: your first one starts the coverage.'
  const single = `only one${one.length > 1 ? ' each' : ''} for ${listed(one, 'and')}`
  if (none.length > 0) {
    const missing = `No story yet for ${listed(none, 'or')}`
    return one.length === 0 ? `${missing}.` : `${missing}; ${single}.`
  }
  if (one.length > 0) return `Every competency has a story, but there is ${single}.`
  return 'Every competency has at least two stories.'
}

/** "failure", "failure or crisis", or "failure, conflict, crisis or 4 more". */
function listed(some: readonly Competency[], word: 'and' | 'or'): string {
  const names = some.map((one) => competencyNames[one].toLowerCase())
  // Leaving out a single name would save nothing.
  const shown = names.length <= 4 ? names : [...names.slice(0, 3), `${names.length - 3} more`]
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${word} ${last}`
}
