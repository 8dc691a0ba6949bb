import { useEffect, useRef, useState } from 'react'
import { putStory } from '#src/db/stories.ts'
import type { Story } from '#src/domain/story/story.ts'
import type { AutosaveState } from '#src/services/autosave.ts'
import { reportFailedSave, settleFailedSave } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { useAutosave } from '#src/services/use-autosave.ts'
import { storyToText } from './story-words.ts'

/** What a person can change about a story. */
export type StoryChange = Partial<Pick<Story, 'title' | 'parts' | 'competencies' | 'happened'>>

/** A story being written. */
export type StoryDraft = {
  readonly draft: Story
  readonly saving: AutosaveState
  readonly change: (change: StoryChange) => void
  /** Writes what is waiting now. */
  readonly flush: () => Promise<void>
}

/**
 * A story being written: every change is on disk within half a second, and nothing is written before the first. A
 * change made in another tab is taken over while nothing of this tab's is waiting. Must be keyed by the story's id.
 */
export function useStoryDraft(stored: Story): StoryDraft {
  const { db, clock } = useServices()
  const [draft, setDraft] = useState(stored)
  const key = `story-${stored.id}`
  const flush = useRef<() => Promise<void>>(undefined)
  const autosave = useAutosave<Story>(
    async (story) => {
      try {
        await putStory(db, story)
        settleFailedSave(key)
      } catch (error) {
        const retry = () => void flush.current?.()
        reportFailedSave({ key, what: 'Your story', error, retry, text: () => storyToText(story) })
        throw error
      }
    },
    [db, key],
  )
  useEffect(() => {
    flush.current = autosave.flush
  }, [autosave.flush])
  if (autosave.state === 'saved' && stored.updatedAt > draft.updatedAt) setDraft(stored)
  return {
    draft,
    saving: autosave.state,
    flush: autosave.flush,
    change: (change) => {
      // Each change is newer than the last even where the device's clock was set back.
      const next = { ...draft, ...change, updatedAt: Math.max(clock.read().wall, draft.updatedAt + 1) }
      setDraft(next)
      autosave.change(next)
    },
  }
}
