import { createStore, type StoreApi } from 'zustand/vanilla'
import { putDraft } from '#src/db/drafts.ts'
import { addEvents } from '#src/db/events.ts'
import { abandonInterview, completeInterview } from '#src/db/finish.ts'
import { completeAttempt } from '#src/domain/interview/attempt-of.ts'
import type { InterviewEvent } from '#src/domain/interview/event.ts'
import type { Interview, InterviewDraft, Round } from '#src/domain/interview/interview.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { createAutosave, type Autosave, type AutosaveState } from '#src/services/autosave.ts'
import { reportFailedSave, saveInSight, settleFailedSave } from '#src/services/save-desk.ts'
import type { Services } from '#src/services/services.tsx'
import { createEventWriter, type EventWriter } from './event-writer.ts'
import { createInterviewStore, type Ending, type InterviewStore } from './interview-store.ts'

/** How often the room leaves a sign of life on the disk, in milliseconds. */
const pulseMs = 2_000

/** What the room is opened with. */
export type OpenRoom = {
  readonly interview: Interview
  readonly round: Round
  readonly events: readonly InterviewEvent[]
  readonly draft: InterviewDraft | undefined
  readonly hintCount: number
}

/** A running interview joined to the disk. */
export type RoomSession = {
  readonly store: InterviewStore
  /** Where the text being typed stands. */
  readonly saving: StoreApi<AutosaveState>
  /** Begins to keep the draft on the disk; gives the function that ends it, after a last save. */
  readonly keepDraft: () => () => void
}

/**
 * Joins a running interview to the disk: every event is written in order, the text being typed within half a second, and
 * a sign of life every two seconds. `onEnded` is called once the ending is on the disk.
 */
export function createRoomSession(
  open: OpenRoom,
  services: Services,
  onEnded: (kind: Ending['kind']) => void,
): RoomSession {
  const key = `interview-${open.interview.id}`
  const saving = createStore<AutosaveState>(() => 'saved')
  const autosave = createAutosave<InterviewDraft>(
    (draft) => putDraftInSight(services, key, draft, () => void autosave.flush()),
    (state) => (state === 'saved' || state === 'failed' ? saving.setState(state, true) : undefined),
  )
  const writer = createWriter(services, open, key, () => texts(store))
  const end = async (ending: Ending): Promise<void> => {
    await writer.settled()
    await autosave.flush()
    autosave.drop()
    await saveInSight(
      'The end of the interview',
      () => saveEnding(services, open, ending),
      () => texts(store),
    )
    onEnded(ending.kind)
  }
  const store = createInterviewStore(
    { ...open, phases: open.round.phases },
    { read: services.clock.read, append: writer.append, end: (ending) => void end(ending) },
  )
  const onTyped = () => saving.setState('waiting', true)
  return { store, saving, keepDraft: () => keepDraft(store, autosave, onTyped) }
}

function createWriter(
  { db }: Services,
  { interview }: OpenRoom,
  key: string,
  text: () => string,
): EventWriter {
  return createEventWriter(
    (event) => addEvents(db, interview.id, [event]),
    (error, retry) =>
      reportFailedSave({ key, what: 'What just happened in the interview', error, retry, text }),
    () => settleFailedSave(key),
  )
}

/** Only typing is told: a sign of life that waits to be written says nothing of the text, which is on the disk. */
function keepDraft(
  store: InterviewStore,
  autosave: Autosave<InterviewDraft>,
  onTyped: () => void,
): () => void {
  const save = (): void => {
    const { stage } = store.getState().interview
    if (stage !== 'finished' && stage !== 'abandoned') autosave.change(store.actions.draft())
  }
  const saveHidden = (): void => {
    if (document.visibilityState !== 'hidden') return
    save()
    void autosave.flush()
  }
  const stopWatching = store.subscribe((state, before) => {
    if (state.texts === before.texts) return
    onTyped()
    save()
  })
  const timer = setInterval(save, pulseMs)
  document.addEventListener('visibilitychange', saveHidden)
  save()
  return () => {
    stopWatching()
    clearInterval(timer)
    document.removeEventListener('visibilitychange', saveHidden)
    void autosave.flush()
  }
}

async function putDraftInSight(
  { db }: Services,
  key: string,
  draft: InterviewDraft,
  retry: () => void,
): Promise<void> {
  const draftKey = `${key}-draft`
  try {
    await putDraft(db, draft)
    settleFailedSave(draftKey)
  } catch (error) {
    const text = (): string => Object.values(draft.notes).join('\n\n')
    reportFailedSave({ key: draftKey, what: 'Your notes', error, retry, text })
    throw error
  }
}

async function saveEnding({ db, newId }: Services, { interview }: OpenRoom, ending: Ending): Promise<void> {
  if (ending.kind === 'abandoned') return abandonInterview(db, interview.id, ending.events)
  const at = ending.state.lastAt ?? interview.createdAt
  const attempt = completeAttempt(interview, ending.state, { id: newId(), day: localDayOf(at), seq: 0 })
  await completeInterview(db, ending.events, attempt)
}

function texts(store: InterviewStore): string {
  return Object.values(store.getState().texts).join('\n\n')
}
