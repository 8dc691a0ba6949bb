import { useId, type Ref } from 'react'
import { budgetSeconds } from '#src/domain/story/star-shares.ts'
import type { StoryPart } from '#src/domain/story/story.ts'
import { PartShare } from './part-share.tsx'
import { partNames, partQuestions } from './story-words.ts'
import type { Timing } from './timing.ts'

/** One part of the story: its guiding question, paper to write on, and what it takes of the two minutes. */
export function PartField({ part, text, timing, areaRef, onEnter, onChange }: PartFieldProps) {
  const id = useId()
  return (
    <section className="grid scroll-mt-28 scroll-mb-20 gap-x-10 gap-y-3 border-b border-hairline py-6 mid:grid-cols-[1fr_11rem]">
      <div className="min-w-0">
        <h2 className="text-17 font-semibold">
          <label htmlFor={id}>{partNames[part]}</label>
        </h2>
        <p id={`${id}-question`} className="text-15 text-soft">
          {partQuestions[part]}
        </p>
        <textarea
          ref={areaRef}
          id={id}
          aria-describedby={`${id}-question ${id}-share`}
          value={text}
          rows={3}
          onFocus={onEnter}
          onChange={(event) => onChange(event.target.value)}
          style={{ minHeight: `${paperHeight(part)}rem` }}
          className="own-words mt-3 block max-h-[70dvh] w-full scroll-mt-28 scroll-mb-20 resize-y bg-transparent py-1 text-17 leading-relaxed wrap-anywhere outline-offset-4"
        />
      </div>
      <div id={`${id}-share`} className="mid:pt-1">
        <PartShare part={part} timing={timing} />
      </div>
    </section>
  )
}

/** Height of the empty paper in rem: more of it where more of the answer belongs. */
function paperHeight(part: StoryPart): number {
  return part === 'scale' ? 4 : 4 + budgetSeconds(part) / 12
}

type PartFieldProps = {
  readonly part: StoryPart
  readonly text: string
  readonly timing: Timing
  readonly areaRef: Ref<HTMLTextAreaElement>
  readonly onEnter: () => void
  readonly onChange: (text: string) => void
}
