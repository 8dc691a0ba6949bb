import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Story, StoryPart } from '#src/domain/story/story.ts'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { useKeys } from '#src/ui/keys.ts'
import { Page } from '#src/ui/page.tsx'
import { Balance } from './balance.tsx'
import { CompetencyChips } from './competency-chips.tsx'
import { MonthField } from './month-field.tsx'
import { PartField } from './part-field.tsx'
import { StorySheet } from './story-sheet.tsx'
import { StoryTrack } from './story-track.tsx'
import { partsInOrder, titleOf } from './story-words.ts'
import { timeStory } from './timing.ts'
import { TitleField } from './title-field.tsx'
import { useStoryDraft } from './use-story-draft.ts'

/** The STAR+ builder: the parts of one story, each with its share of a two-minute answer. Key it by the story's id. */
export function StoryBuilder({ story, thisMonth, back, onDelete }: StoryBuilderProps) {
  const { draft, saving, change, flush } = useStoryDraft(story)
  // Counting words may lag behind the typing; the text itself never does.
  const shown = useDeferredValue(draft)
  const timing = useMemo(() => timeStory(shown.parts), [shown.parts])
  const { areas, current, enter, goTo } = useParts()
  const title = useFocusOnNew(story)
  return (
    <div className="[&_h1]:sr-only print:[&_h1]:not-sr-only">
      <Page
        title={titleOf(draft)}
        kicker={back}
        aside={<Actions onDelete={() => void flush().then(onDelete)} />}
      >
        <div className="print:hidden">
          <TitleField
            areaRef={title}
            title={draft.title}
            onChange={(text) => change({ title: text })}
            onDone={() => goTo('situation')}
          />
          <MonthField
            happened={draft.happened}
            max={thisMonth}
            onChange={(happened) => change({ happened })}
          />
          <CompetencyChips
            chosen={draft.competencies}
            onChange={(competencies) => change({ competencies })}
          />
          <StoryTrack timing={timing} saving={saving} current={current} onChoose={goTo} />
          {partsInOrder.map((part) => (
            <PartField
              key={part}
              part={part}
              text={draft.parts[part]}
              timing={timing}
              areaRef={(area) => void areas.current.set(part, area)}
              onEnter={() => enter(part)}
              onChange={(text) => change({ parts: { ...draft.parts, [part]: text } })}
            />
          ))}
          <Balance timing={timing} />
        </div>
        <StorySheet story={shown} timing={timing} />
      </Page>
    </div>
  )
}

function Actions({ onDelete }: { readonly onDelete: () => void }) {
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button size="small" onClick={() => window.print()}>
        <Icon name="print" /> Print
      </Button>
      <Button size="small" onClick={onDelete}>
        <Icon name="trash" /> Delete
      </Button>
    </div>
  )
}

/** A story just made begins with its title; of any other, the heading is where a screen reader starts. */
function useFocusOnNew({ createdAt, updatedAt }: Story) {
  const title = useRef<HTMLTextAreaElement>(null)
  const [isNew] = useState(createdAt === updatedAt)
  useEffect(() => {
    if (isNew) title.current?.focus({ preventScroll: true })
  }, [isNew])
  return title
}

/** Where the person writes, and the keys that go on to the next part. */
function useParts() {
  const areas = useRef(new Map<StoryPart, HTMLTextAreaElement | null>())
  const [current, enter] = useState<StoryPart>()
  const goTo = (part: StoryPart) => {
    const area = areas.current.get(part)
    area?.focus({ preventScroll: true })
    area?.closest('section')?.scrollIntoView({ block: 'nearest' })
  }
  const step = (by: 1 | -1) => {
    const from = partsInOrder.findIndex((part) => areas.current.get(part) === document.activeElement)
    const to = partsInOrder[from === -1 ? 0 : from + by]
    if (to !== undefined) goTo(to)
  }
  useKeys('Story', [
    { keys: '$mod+Enter', label: 'Next part, while writing', run: () => step(1) },
    { keys: '$mod+Shift+Enter', label: 'Part before, while writing', run: () => step(-1) },
  ])
  return { areas, current, enter, goTo }
}

type StoryBuilderProps = {
  readonly story: Story
  /** `YYYY-MM`, the last month that something can have happened in. */
  readonly thisMonth: string
  /** The way back to the portfolio. */
  readonly back: ReactNode
  /** Asked once what was typed is on disk. */
  readonly onDelete: () => void
}
