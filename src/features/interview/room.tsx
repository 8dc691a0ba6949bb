import { useState } from 'react'
import { useStore } from 'zustand'
import { nextPhase } from '#src/domain/interview/commands.ts'
import type { Round } from '#src/domain/interview/interview.ts'
import { viewInterview, type InterviewView } from '#src/domain/interview/view.ts'
import type { AutosaveState } from '#src/services/autosave.ts'
import { useKeys } from '#src/ui/keys.ts'
import { AwayCard } from './away-card.tsx'
import { EndDialog } from './end-dialog.tsx'
import { Hints } from './hints.tsx'
import type { InterviewStore } from './interview-store.ts'
import { PauseCard } from './pause-card.tsx'
import { PhaseNotes } from './phase-notes.tsx'
import { RoomQuestion } from './room-question.tsx'
import { RoomClock } from './room-clock.tsx'
import { RoomControls } from './room-controls.tsx'
import { ShortAbsence } from './short-absence.tsx'
import { TimeTrack } from '#src/ui/time-track.tsx'
import { formatLength } from '#src/domain/time/duration.ts'
import { useHeartbeat } from './use-heartbeat.ts'
import { usePageTitle } from '#src/ui/page.tsx'

/** How much a phase is extended by at a time, in milliseconds. */
const extensionMs = 120_000

/** The interview room: the question, the clock, the phases and paper to write on. */
export function Room({ round, store, hints, saving }: RoomProps) {
  useHeartbeat(store)
  const room = useStore(store)
  const view = viewInterview(room.interview, round.phases, room.now)
  const [ending, setEnding] = useState(false)
  usePageTitle(round.question.title)
  useRoomKeys(round, store, view, hints.length, () => setEnding(true))
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-[80rem] flex-col px-4 mid:px-8 py-4 mid:py-6">
      <h1 className="sr-only">Interview room: {round.question.title}</h1>
      <TimeTrack
        parts={view.phases}
        currentId={view.phase?.id}
        describe={(part) => `${formatLength(part.spentMs)} of ${formatLength(part.budgetMs)} spent`}
        onChoose={(id) => store.actions.enter(id)}
      />
      <RoomClock view={view} />
      <ShortAbsence absences={room.interview.absences} onJudge={store.actions.judge} />
      <div className="flex-1">
        <Middle round={round} store={store} view={view} hints={hints} saving={saving} />
      </div>
      <RoomControls
        view={view}
        next={nextPhase(room.interview, round.phases)}
        onNext={(id) => store.actions.enter(id)}
        onExtend={(id) => store.actions.extend(id, extensionMs)}
        onPause={store.actions.pause}
        onEnd={() => setEnding(true)}
      />
      <EndDialog
        open={ending}
        view={view}
        onClose={() => setEnding(false)}
        onFinish={store.actions.finish}
        onAbandon={store.actions.abandon}
      />
    </main>
  )
}

function Middle({ round, store, view, hints, saving }: RoomProps & { readonly view: InterviewView }) {
  const texts = useStore(store, (state) => state.texts)
  const hintsShown = useStore(store, (state) => state.interview.hintsShown)
  if (view.asked !== undefined) {
    return <AwayCard absence={view.asked} view={view} onJudge={store.actions.judge} />
  }
  if (view.stage === 'paused') return <PauseCard pauseMs={view.pauseMs} onResume={store.actions.resume} />
  const current = round.phases.find((phase) => phase.id === view.phase?.id)
  return (
    <>
      <RoomQuestion prompt={round.question.prompt} first={current?.id === round.phases[0]?.id} />
      <div className="grid gap-x-10 gap-y-8 wide:grid-cols-[1fr_18rem]">
        {current === undefined ? null : (
          <PhaseNotes
            key={current.id}
            phase={current}
            text={texts[current.id] ?? ''}
            saving={saving}
            onType={(text) => store.actions.type(current.id, text)}
            onRest={() => store.actions.keepNote(current.id)}
          />
        )}
        <aside className="space-y-6">
          <Hints hints={hints} shown={hintsShown} onShow={store.actions.hint} />
          <EarlierNotes round={round} texts={texts} currentId={current?.id} />
        </aside>
      </div>
    </>
  )
}

function EarlierNotes({ round, texts, currentId }: EarlierNotesProps) {
  const others = round.phases.filter(
    (phase) => phase.id !== currentId && (texts[phase.id] ?? '').trim() !== '',
  )
  if (others.length === 0) return null
  return (
    <details>
      <summary className="text-13 font-semibold text-soft">Your notes so far</summary>
      <div className="mt-3 space-y-4">
        {others.map((phase) => (
          <section key={phase.id}>
            <h2 className="text-13 font-semibold">{phase.title}</h2>
            <p className="own-words mt-1 whitespace-pre-wrap text-15">{texts[phase.id]}</p>
          </section>
        ))}
      </div>
    </details>
  )
}

function useRoomKeys(
  round: Round,
  store: InterviewStore,
  view: InterviewView,
  hintCount: number,
  onEnd: () => void,
): void {
  const { actions } = store
  const goNext = () => {
    const next = nextPhase(store.getState().interview, round.phases)
    if (next !== undefined) actions.enter(next.id)
  }
  const nextHint = () => {
    const { hintsShown } = store.getState().interview
    const hidden = Array.from({ length: hintCount }, (_, index) => index).find(
      (index) => !hintsShown.includes(index),
    )
    if (hidden !== undefined) actions.hint(hidden)
  }
  useKeys('Interview room', [
    { keys: 'n', label: 'Next phase', run: goNext },
    { keys: '$mod+Enter', label: 'Next phase, while writing', run: goNext },
    {
      keys: 'e',
      label: 'Two more minutes for this phase',
      run: () => (view.phase === undefined ? undefined : actions.extend(view.phase.id, extensionMs)),
    },
    { keys: 'h', label: 'Show the next hint', run: nextHint },
    {
      keys: 'p',
      label: 'Pause or go on',
      run: () => (view.stage === 'paused' ? actions.resume() : actions.pause()),
    },
    { keys: 'f', label: 'Finish', run: onEnd },
  ])
}

type RoomProps = {
  readonly round: Round
  readonly store: InterviewStore
  readonly hints: readonly string[]
  /** Where the typed notes stand. */
  readonly saving: AutosaveState
}

type EarlierNotesProps = {
  readonly round: Round
  readonly texts: Readonly<Record<string, string>>
  readonly currentId: string | undefined
}
