import { memo } from 'react'
import { competencyNames } from '#src/domain/question/competency.ts'
import { answerSeconds } from '#src/domain/story/star-shares.ts'
import type { Story, StoryPart } from '#src/domain/story/story.ts'
import { formatClock } from '#src/domain/time/duration.ts'
import { monthWords } from './dates.ts'
import { partNames, partsInOrder } from './story-words.ts'
import { spokenClock, wordsInWords, type Timing } from './timing.ts'

/** The story on one sheet of paper; only a printer sees it. The page's heading stands above it. */
export const StorySheet = memo(function StorySheet({ story, timing }: StorySheetProps) {
  const facts = [monthWords(story.happened), total(timing)].filter((one) => one !== '')
  return (
    <article className="hidden print:block">
      <p className="text-13">{facts.join(' · ')}</p>
      <p className="text-13">{story.competencies.map((one) => competencyNames[one]).join(', ')}</p>
      {partsInOrder
        .filter((part) => story.parts[part].trim() !== '')
        .map((part) => (
          <section key={part} className="mt-4">
            <h2 className="break-after-avoid text-15 font-semibold">
              {partNames[part]} <span className="figures text-13 font-normal">{secondsOf(timing, part)}</span>
            </h2>
            <p className="own-words mt-1 text-15 whitespace-pre-wrap wrap-anywhere">{story.parts[part]}</p>
          </section>
        ))}
    </article>
  )
})

function total(timing: Timing): string {
  if (timing.state === 'too-long') return ''
  return `${wordsInWords(timing.time.words)}, ${spokenClock(timing)} of ${formatClock(answerSeconds * 1000)}`
}

function secondsOf(timing: Timing, part: StoryPart): string {
  if (timing.state === 'too-long') return ''
  const time = timing.time.parts.find((one) => one.part === part)
  return time === undefined ? '' : `${Math.round(time.seconds)} s of ${Math.round(time.budgetSeconds)} s`
}

type StorySheetProps = { readonly story: Story; readonly timing: Timing }
