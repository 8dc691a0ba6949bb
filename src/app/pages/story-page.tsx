import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { TrashRow } from '#src/db/rows.ts'
import { getStory } from '#src/db/stories.ts'
import { deleteStory, listTrash, undoDelete } from '#src/db/trash.ts'
import { localDayOf, localDayToIso } from '#src/domain/time/local-day.ts'
import { LoadFailed } from '#src/features/stories/load-failed.tsx'
import { StoryBuilder } from '#src/features/stories/story-builder.tsx'
import { titleOf } from '#src/features/stories/story-words.ts'
import { reportFailedSave, saveInSight, settleFailedSave } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { buttonClass } from '#src/ui/button-class.ts'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { Page } from '#src/ui/page.tsx'
import { showToast } from '#src/ui/toasts.ts'

/** One story in its builder; for an address that names none, what became of it and the way on. */
export function StoryPage() {
  const { id } = useParams({ from: '/shell/stories/$id' })
  const { db, clock } = useServices()
  const story = useLive(() => getStory(db, id), [db, id])
  const [today] = useState(() => localDayToIso(localDayOf(clock.read())))
  const { leaving, remove } = useRemoveStory(id)
  if (story.state === 'loading') return <Holder />
  if (story.state === 'failed') {
    return (
      <Page title="Story" width="reading">
        <LoadFailed what="This story" />
      </Page>
    )
  }
  if (story.value === undefined) return leaving ? <Holder /> : <MissingStory id={id} />
  if (story.value.id !== id) return <Holder />
  return (
    <StoryBuilder
      key={id}
      story={story.value}
      thisMonth={today.slice(0, 7)}
      back={<BackToStories />}
      onDelete={remove}
    />
  )
}

/** Deletes the story, goes back to the portfolio and offers to bring it back. */
function useRemoveStory(id: string): { readonly leaving: boolean; readonly remove: () => void } {
  const { db, clock, newId } = useServices()
  const navigate = useNavigate()
  const [leaving, setLeaving] = useState(false)
  const busy = useRef(false)
  const key = `delete-story-${id}`
  const remove = async () => {
    if (busy.current) return
    busy.current = true
    setLeaving(true)
    const deletion = { trashId: newId(), at: clock.read() }
    try {
      await deleteStory(db, id, deletion)
    } catch (error) {
      busy.current = false
      setLeaving(false)
      reportFailedSave({ key, what: 'Deleting your story', error, retry: () => void remove() })
      return
    }
    settleFailedSave(key)
    await navigate({ to: '/stories' })
    const undo = () => void saveInSight('Bringing back your story', () => undoDelete(db, deletion.trashId))
    showToast({ title: 'Story deleted', action: { label: 'Undo', run: undo } })
  }
  return { leaving, remove: () => void remove() }
}

function MissingStory({ id }: { readonly id: string }) {
  const { db } = useServices()
  const trash = useLive(() => listTrash(db), [db])
  const deleted = trash.state === 'ready' ? trash.value.find((row) => holdsStory(row, id)) : undefined
  if (trash.state === 'loading') return <Holder />
  if (deleted !== undefined) return <DeletedStory row={deleted} />
  return (
    <Page title="This story is not on this device" width="reading">
      <p className="mb-6 text-17 text-soft">
        It was deleted for good, or the link comes from another browser. Stories stay in the browser they were
        written in.
      </p>
      <AllStories />
    </Page>
  )
}

function DeletedStory({ row }: { readonly row: TrashRow }) {
  const { db } = useServices()
  const restore = () => void saveInSight('Bringing back your story', () => undoDelete(db, row.id))
  return (
    <Page title="This story was deleted" width="reading">
      <p className="mb-6 text-17 text-soft wrap-anywhere">
        “{titleOf(row)}” is kept for 30 days and can be put back as it was.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={restore}>
          Put it back
        </Button>
        <Link to="/stories" className={buttonClass()}>
          See your stories
        </Link>
      </div>
    </Page>
  )
}

function AllStories() {
  return (
    <Link to="/stories" className={buttonClass('primary')}>
      See your stories
    </Link>
  )
}

function BackToStories() {
  return (
    <Link
      to="/stories"
      className="-ml-1 inline-flex min-h-8 items-center gap-1 rounded-control pr-2 font-semibold text-accent hover:bg-accent-wash print:hidden"
    >
      <Icon name="back" /> Stories
    </Link>
  )
}

/** Keeps the page's place while the story is read. */
function Holder() {
  return <div aria-busy="true" className="min-h-[70dvh]" />
}

function holdsStory(row: TrashRow, id: string): boolean {
  return row.kind === 'story' && row.story.id === id
}
