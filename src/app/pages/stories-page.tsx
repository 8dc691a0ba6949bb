import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState, type ComponentProps } from 'react'
import { addStory, listStories } from '#src/db/stories.ts'
import { LoadFailed } from '#src/features/stories/load-failed.tsx'
import { NoStories } from '#src/features/stories/no-stories.tsx'
import { Portfolio } from '#src/features/stories/portfolio.tsx'
import type { StoryLink } from '#src/features/stories/story-entry.ts'
import { createStory } from '#src/features/stories/story-words.ts'
import { reportFailedSave, settleFailedSave } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { useKeys } from '#src/ui/keys.ts'
import { Page } from '#src/ui/page.tsx'

/** The portfolio of stories, with what they cover and what is missing. */
export function StoriesPage() {
  const { db, clock } = useServices()
  const stories = useLive(() => listStories(db), [db])
  const [now] = useState(() => clock.read())
  const start = useNewStory()
  useKeys('Stories', [{ keys: 'n', label: 'New story', run: start }])
  const filled = stories.state === 'ready' && stories.value.length > 0
  return (
    <Page title="Stories" width="wide" aside={filled ? <Actions onStart={start} /> : undefined}>
      {stories.state === 'loading' ? <div aria-busy="true" className="min-h-[60dvh]" /> : null}
      {stories.state === 'failed' ? <LoadFailed what="Your stories" /> : null}
      {stories.state === 'ready' && !filled ? <NoStories onStart={start} /> : null}
      {filled ? <Portfolio stories={stories.value} now={now} StoryLink={LinkToStory} /> : null}
    </Page>
  )
}

function Actions({ onStart }: { readonly onStart: () => void }) {
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button onClick={() => window.print()}>
        <Icon name="print" /> Print
      </Button>
      <Button variant="primary" onClick={onStart} aria-keyshortcuts="n">
        <Icon name="plus" /> New story
      </Button>
    </div>
  )
}

/** Makes an empty story and opens it; pressing twice makes one. */
function useNewStory(): () => void {
  const { db, clock, newId } = useServices()
  const navigate = useNavigate()
  const busy = useRef(false)
  const start = async () => {
    if (busy.current) return
    busy.current = true
    const story = createStory(newId(), clock.read().wall)
    try {
      await addStory(db, story)
    } catch (error) {
      busy.current = false
      reportFailedSave({ key: newStoryKey, what: 'Your new story', error, retry: () => void start() })
      return
    }
    settleFailedSave(newStoryKey)
    await navigate({ to: '/stories/$id', params: { id: story.id } })
  }
  return () => void start()
}

const newStoryKey = 'new-story'

function LinkToStory({ id, ...rest }: ComponentProps<StoryLink>) {
  return <Link to="/stories/$id" params={{ id }} {...rest} />
}
