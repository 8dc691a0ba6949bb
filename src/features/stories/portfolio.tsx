import { useMemo } from 'react'
import { coverageOf, gapSentence } from '#src/domain/story/coverage.ts'
import type { Story } from '#src/domain/story/story.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { CoverageMatrix } from './coverage-matrix.tsx'
import { monthWords, changedWords } from './dates.ts'
import type { StoryEntry, StoryLink } from './story-entry.ts'
import { StoryList } from './story-list.tsx'
import { titleOf } from './story-words.ts'
import { spokenClock, timeStory } from './timing.ts'

/** Stories of a portfolio that is small enough to rehearse, and large enough to choose from. */
const goodSize = { least: 8, most: 12 } as const

/** Every story with what it is evidence of, and the gaps between them. */
export function Portfolio({ stories, now, StoryLink }: PortfolioProps) {
  const coverage = useMemo(() => coverageOf(stories), [stories])
  const entries = useMemo(() => stories.map((story) => toEntry(story, now)), [stories, now])
  return (
    <>
      <p role="status" className="max-w-[40rem] text-17">
        {gapSentence(coverage)} <span className="text-soft">{sizeSentence(stories.length)}</span>
      </p>
      <CoverageMatrix entries={entries} counts={coverage.counts} StoryLink={StoryLink} />
      <StoryList entries={entries} StoryLink={StoryLink} />
    </>
  )
}

function toEntry(story: Story, now: Now): StoryEntry {
  const timing = timeStory(story.parts)
  const untold = timing.state === 'timed' && timing.time.words === 0
  const facts = [
    untold ? 'nothing written yet' : `${spokenClock(timing)} to tell`,
    monthWords(story.happened),
    `changed ${changedWords(story.updatedAt, now)}`,
  ]
  return {
    id: story.id,
    title: titleOf(story),
    facts: facts.filter((one) => one !== '').join(' · '),
    competencies: new Set(story.competencies),
  }
}

function sizeSentence(count: number): string {
  if (count < goodSize.least) {
    return `${count === 1 ? 'One story' : `${count} stories`} so far; eight to twelve is enough for most loops.`
  }
  if (count <= goodSize.most) return `${count} stories: a portfolio you can keep rehearsed.`
  return `${count} stories: more than twelve is hard to keep rehearsed.`
}

type Now = Pick<Reading, 'wall' | 'zone'>

type PortfolioProps = {
  /** In the order in which they are shown. */
  readonly stories: readonly Story[]
  readonly now: Now
  readonly StoryLink: StoryLink
}
