import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EventBody, InterviewEvent } from '#src/domain/interview/event.ts'
import type { Phase } from '#src/domain/question/format.ts'
import type { Interview, InterviewDraft } from '#src/domain/interview/interview.ts'
import {
  abandonInterview,
  enterPhase,
  extendPhase,
  finishAnswer,
  isRefused,
  judgeAbsence,
  noteAbsence,
  pauseInterview,
  resumeInterview,
  saveNote,
  showHint,
  type Decision,
} from '#src/domain/interview/commands.ts'
import { applyEvent, foldInterview } from '#src/domain/interview/fold.ts'
import { isOpen, type InterviewState } from '#src/domain/interview/state.ts'
import type { Reading } from '#src/domain/time/reading.ts'

/** How long typed notes rest before they become an event of the log, in milliseconds. */
export const noteRestMs = 30_000

/** What the room has at hand. `texts` is what stands in each phase's notes now, saved or not. */
export type RoomState = {
  readonly interview: InterviewState
  readonly texts: Readonly<Record<string, string>>
  /** The last instant the room looked at the clocks. */
  readonly now: Reading
}

/** Why and how the room ended. */
export type Ending = {
  readonly kind: 'finished' | 'abandoned'
  readonly events: readonly InterviewEvent[]
  readonly state: InterviewState
}

/** What the room can do. Every action first records an absence, if there was one. */
export type RoomActions = {
  /** Looks at the clocks; called a few times a second for the repaint, and whenever the page wakes. */
  readonly tick: () => void
  readonly type: (phase: string, text: string) => void
  /** Turns a phase's text into an event of the log, if it changed. */
  readonly keepNote: (phase: string) => void
  readonly enter: (phase: string) => void
  readonly extend: (phase: string, byMs: number) => void
  readonly hint: (index: number) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly judge: (absence: number, counts: boolean) => void
  readonly finish: () => void
  readonly abandon: () => void
  /** What must survive a killed browser: the texts and the last sign of life. */
  readonly draft: () => InterviewDraft
}

export type InterviewStore = StoreApi<RoomState> & { readonly actions: RoomActions }

/** What the room is opened with. */
export type RoomInput = {
  readonly interview: Interview
  readonly phases: readonly Phase[]
  readonly events: readonly InterviewEvent[]
  readonly draft: InterviewDraft | undefined
  readonly hintCount: number
}

/** What the room needs from outside. Both writers are called in order and must not lose what they were given. */
export type RoomDeps = {
  readonly read: () => Reading
  readonly append: (events: readonly InterviewEvent[]) => void
  readonly end: (ending: Ending) => void
}

/** The running interview: its log folded, the text being typed, and the actions that append to the log. */
export function createInterviewStore(input: RoomInput, deps: RoomDeps): InterviewStore {
  const { phases, hintCount } = input
  const folded = foldInterview(phases, input.events)
  const store = createStore<RoomState>(() => ({
    interview: folded,
    texts: startingTexts(folded, input.draft),
    now: input.draft?.seenAt ?? folded.lastAt ?? deps.read(),
  }))
  const typedAt = new Map<string, Reading>()

  const stamp = (bodies: readonly EventBody[], at: Reading): readonly InterviewEvent[] => {
    const after = store.getState().interview.lastSeq
    return bodies.map((body, index) => ({
      ...body,
      interviewId: input.interview.id,
      seq: after + 1 + index,
      at,
    }))
  }
  const record = (bodies: readonly EventBody[], at: Reading): readonly InterviewEvent[] => {
    const events = stamp(bodies, at)
    if (events.length > 0) {
      store.setState((state) => ({ interview: events.reduce(applyEvent, state.interview) }))
    }
    return events
  }
  const look = (): Reading => {
    const at = deps.read()
    const { interview, now } = store.getState()
    const events = record(noteAbsence(interview, now, at), at)
    store.setState({ now: at })
    if (events.length > 0) deps.append(events)
    return at
  }
  const act = (decide: (state: InterviewState) => Decision): void => {
    const at = look()
    const decision = decide(store.getState().interview)
    if (isRefused(decision) || decision.length === 0) return
    deps.append(record(decision, at))
  }
  const keepNote = (phase: string): void => {
    typedAt.delete(phase)
    const text = store.getState().texts[phase]
    if (text !== undefined) act((state) => saveNote(state, phase, text))
  }
  const leavePhase = (): void => {
    const { interview } = store.getState()
    if ('phase' in interview) keepNote(interview.phase)
  }
  const end = (kind: Ending['kind'], decide: (state: InterviewState) => Decision): void => {
    const at = look()
    const decision = decide(store.getState().interview)
    if (isRefused(decision)) return
    const events = record(decision, at)
    deps.end({ kind, events, state: store.getState().interview })
  }

  const actions: RoomActions = {
    tick: () => {
      const at = look()
      for (const [phase, since] of typedAt) {
        if (at.mono - since.mono >= noteRestMs) keepNote(phase)
      }
    },
    type: (phase, text) => {
      typedAt.set(phase, deps.read())
      store.setState((state) => ({ texts: { ...state.texts, [phase]: text } }))
    },
    keepNote,
    enter: (phase) => {
      leavePhase()
      act((state) => enterPhase(state, phase))
    },
    extend: (phase, byMs) => act((state) => extendPhase(state, phase, byMs)),
    hint: (index) => act((state) => showHint(state, index, hintCount)),
    pause: () => act(pauseInterview),
    resume: () => act(resumeInterview),
    judge: (absence, counts) => act((state) => judgeAbsence(state, absence, counts)),
    finish: () => end('finished', (state) => finishAnswer(state, store.getState().texts)),
    abandon: () => end('abandoned', abandonInterview),
    draft: () => ({
      interviewId: input.interview.id,
      notes: keptTexts(store.getState()),
      seenAt: store.getState().now,
    }),
  }
  return Object.assign(store, { actions })
}

/** The text of each phase as it was last typed, else as it was last saved. */
function startingTexts(
  state: InterviewState,
  draft: InterviewDraft | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(state.phases.map(({ id, note }) => [id, draft?.notes[id] ?? note]))
}

/** Every phase's text, not only what no event holds: an event may still wait for the disk when the draft gets there. */
function keptTexts({ interview, texts }: RoomState): Readonly<Record<string, string>> {
  if (!isOpen(interview)) return {}
  const written = interview.phases.filter(({ id, note }) => note !== '' || (texts[id] ?? '') !== '')
  return Object.fromEntries(written.map(({ id, note }) => [id, texts[id] ?? note]))
}
