import type { Phase } from '../question/format.ts'
import type { Reading } from '../time/reading.ts'
import { absenceBetween, tameMs } from './absence.ts'
import type { EventBody } from './event.ts'
import type { Refusal } from './refusal.ts'
import { whyNotRunning } from './refusal.ts'
import type { InterviewState } from './state.ts'
import { isOpen } from './state.ts'

/** The events an action appends, in order, none of which the fold would ignore; or the reason it is refused. */
export type Decision = readonly EventBody[] | Refusal

/** True for an action that may not happen now. */
export function isRefused(decision: Decision): decision is Refusal {
  return typeof decision === 'string'
}

/** The clock begins to run in the first phase. */
export function startInterview(state: InterviewState): Decision {
  if (state.stage !== 'unstarted')
    return isOpen(state) ? 'The interview has already begun.' : 'The interview is over.'
  return state.phases.length === 0 ? 'The interview has no phases.' : [{ kind: 'started' }]
}

/** The person moves to a phase, forward or back. */
export function enterPhase(state: InterviewState, phase: string): Decision {
  if (state.stage !== 'running') return whyNotRunning(state)
  if (!knows(state, phase)) return 'The interview has no such phase.'
  return state.phase === phase ? 'This is the current phase already.' : [{ kind: 'phase-entered', phase }]
}

/** The clock is held. */
export function pauseInterview(state: InterviewState): Decision {
  return state.stage === 'running' ? [{ kind: 'paused' }] : whyNotRunning(state)
}

/** The clock runs on after a pause. */
export function resumeInterview(state: InterviewState): Decision {
  if (state.stage === 'paused') return [{ kind: 'resumed' }]
  return state.stage === 'running' ? 'The interview is not paused.' : whyNotRunning(state)
}

/** A phase gets more time, in milliseconds above 0; the slot stays as long as it was. Possible in a pause too. */
export function extendPhase(state: InterviewState, phase: string, byMs: number): Decision {
  if (state.stage !== 'running' && state.stage !== 'paused') return whyNotRunning(state)
  if (!knows(state, phase)) return 'The interview has no such phase.'
  if (tameMs(byMs) === 0) return 'The extra time must be longer than nothing.'
  return [{ kind: 'phase-extended', phase, byMs }]
}

/** A hint is opened: the `hint`-th from 0 of the question's `hintCount`. */
export function showHint(state: InterviewState, hint: number, hintCount: number): Decision {
  if (state.stage !== 'running') return whyNotRunning(state)
  if (!Number.isSafeInteger(hint) || hint < 0 || hint >= hintCount) return 'The question has no such hint.'
  return state.hintsShown.includes(hint) ? 'The hint is open already.' : [{ kind: 'hint-shown', hint }]
}

/** The text of a phase's notes is kept; nothing is appended for text that is kept already. Possible until the end. */
export function saveNote(state: InterviewState, phase: string, text: string): Decision {
  if (!isOpen(state)) return whyNotRunning(state)
  const told = state.phases.find((one) => one.id === phase)
  if (told === undefined) return 'The interview has no such phase.'
  return told.note === text ? [] : [{ kind: 'note-saved', phase, text }]
}

/**
 * What the room appends when it looks at the clocks again: an absence, or nothing where there was none or the
 * interview is not open. It began at the last sign of life, or at the last event where that came later. To be asked
 * before every other action, so that no event hides a jump of the clock from it.
 */
export function noteAbsence(state: InterviewState, seenAt: Reading, now: Reading): readonly EventBody[] {
  if (!isOpen(state)) return []
  const since = laterOf(state.lastAt, seenAt)
  const absence = absenceBetween(since, now)
  return absence === null ? [] : [{ kind: 'absence', since, lengthMs: absence.lengthMs }]
}

/** The person says whether an absence counts as interview time; they may change their mind until the end. */
export function judgeAbsence(state: InterviewState, absence: number, counts: boolean): Decision {
  if (!isOpen(state)) return whyNotRunning(state)
  if (!state.absences.some((one) => one.seq === absence)) return 'The interview has no such absence.'
  return [{ kind: 'absence-judged', absence, counts }]
}

/**
 * The answer is finished. `notes` is the text still unsaved, by phase id: it is kept first, in the order of the plan.
 * An absence nobody judged does not count.
 */
export function finishAnswer(state: InterviewState, notes: Readonly<Record<string, string>> = {}): Decision {
  if (!isOpen(state)) return whyNotRunning(state)
  return [...unsavedNotes(state, notes), { kind: 'finished' }]
}

/** The interview ends without an attempt, its unsaved text kept as by `finishAnswer`. Possible before the start too. */
export function abandonInterview(
  state: InterviewState,
  notes: Readonly<Record<string, string>> = {},
): Decision {
  if (state.stage === 'unstarted') return [{ kind: 'abandoned' }]
  if (!isOpen(state)) return whyNotRunning(state)
  return [...unsavedNotes(state, notes), { kind: 'abandoned' }]
}

/** The phase that follows the current one in the plan; undefined in the last, before the start and after the end. */
export function nextPhase(state: InterviewState, phases: readonly Phase[]): Phase | undefined {
  if (!isOpen(state)) return undefined
  const index = phases.findIndex((one) => one.id === state.phase)
  return index === -1 ? undefined : phases[index + 1]
}

function unsavedNotes(state: InterviewState, notes: Readonly<Record<string, string>>): readonly EventBody[] {
  return state.phases.flatMap(({ id, note }) => {
    const text = Object.hasOwn(notes, id) ? notes[id] : undefined
    return text === undefined || text === note ? [] : [{ kind: 'note-saved', phase: id, text } as const]
  })
}

/** A sign of life from another run than the last event's is older: a new process first writes its absence. */
function laterOf(lastAt: Reading | undefined, seenAt: Reading): Reading {
  if (lastAt === undefined) return seenAt
  return lastAt.run === seenAt.run && seenAt.mono >= lastAt.mono ? seenAt : lastAt
}

function knows(state: InterviewState, phase: string): boolean {
  return state.phases.some((one) => one.id === phase)
}
