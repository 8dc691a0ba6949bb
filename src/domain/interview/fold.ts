import type { Phase } from '../question/format.ts'
import { ranBetween, tameMs } from './absence.ts'
import type { InterviewEvent } from './event.ts'
import { changePhase, passAbsence, passTime } from './passing.ts'
import type { InterviewState, OpenInterview } from './state.ts'
import { isOpen, standAt, unstartedInterview } from './state.ts'

/**
 * The state of an interview after a log, whatever the order it is handed in: events are ordered by `seq`, never by time.
 * Total: an event that could not happen where it stands changes nothing, and nothing throws.
 */
export function foldInterview(phases: readonly Phase[], events: readonly InterviewEvent[]): InterviewState {
  const ordered = events.toSorted((a, b) => a.seq - b.seq)
  return ordered.reduce(applyEvent, unstartedInterview(phases))
}

/**
 * The state after one more event. One that could not happen, or whose `seq` is not above the last, changes nothing but
 * the last `seq`: not even its instant counts.
 */
export function applyEvent(state: InterviewState, event: InterviewEvent): InterviewState {
  if (!Number.isSafeInteger(event.seq) || event.seq <= state.lastSeq) return state
  const next = isOpen(state) ? happenWhileOpen(state, event) : happenBefore(state, event)
  if (next === undefined) return { ...state, lastSeq: event.seq }
  // The same process never goes back in time; a log that says so must not let a stretch count twice.
  const back = state.lastAt !== undefined && ranBetween(event.at, state.lastAt) > 0
  return { ...next, lastSeq: event.seq, lastAt: back ? state.lastAt : event.at }
}

function happenBefore(state: InterviewState, event: InterviewEvent): InterviewState | undefined {
  if (state.stage !== 'unstarted') return undefined
  if (event.kind === 'abandoned') return standAt(state, { stage: 'abandoned' })
  const first = state.phases[0]
  if (event.kind !== 'started' || first === undefined) return undefined
  return standAt(state, { stage: 'running', phase: first.id })
}

function happenWhileOpen(state: OpenInterview, event: InterviewEvent): InterviewState | undefined {
  if (event.kind === 'absence') return passAbsence(state, event)
  const passed = passTime(state, state.lastAt === undefined ? 0 : ranBetween(state.lastAt, event.at))
  switch (event.kind) {
    case 'started':
      return undefined
    case 'phase-entered':
      return knows(state, event.phase) ? { ...passed, phase: event.phase } : undefined
    case 'phase-extended':
      return extend(passed, event.phase, event.byMs)
    case 'hint-shown':
      return showHint(passed, event.hint)
    case 'paused':
      if (passed.stage !== 'running') return undefined
      return standAt(passed, { stage: 'paused', phase: passed.phase, pauseMs: 0 })
    case 'resumed':
      return passed.stage === 'paused' ? run(passed) : undefined
    case 'note-saved':
      if (!knows(state, event.phase)) return undefined
      return { ...passed, phases: changePhase(passed, event.phase, () => ({ note: event.text })) }
    case 'absence-judged':
      return judge(passed, event.absence, event.counts)
    case 'finished':
      return standAt(passed, { stage: 'finished', phase: passed.phase })
    case 'abandoned':
      return standAt(passed, { stage: 'abandoned' })
    default:
      // A log from a later release may hold a kind that is not known here.
      event satisfies never
      return undefined
  }
}

function knows(state: InterviewState, phase: string): boolean {
  return state.phases.some((one) => one.id === phase)
}

function run(state: OpenInterview): InterviewState {
  return standAt(state, { stage: 'running', phase: state.phase })
}

function extend(state: OpenInterview, phase: string, byMs: number): InterviewState | undefined {
  const addedMs = tameMs(byMs)
  if (addedMs === 0 || !knows(state, phase)) return undefined
  return { ...state, phases: changePhase(state, phase, (one) => ({ extendedMs: one.extendedMs + addedMs })) }
}

function showHint(state: OpenInterview, hint: number): InterviewState | undefined {
  if (!Number.isSafeInteger(hint) || hint < 0) return undefined
  return state.hintsShown.includes(hint) ? state : { ...state, hintsShown: [...state.hintsShown, hint] }
}

function judge(state: OpenInterview, seq: number, counts: boolean): InterviewState | undefined {
  if (!state.absences.some((one) => one.seq === seq)) return undefined
  const verdict = counts ? ('counts' as const) : ('does-not-count' as const)
  const absences = state.absences.map((one) => (one.seq === seq ? { ...one, verdict, judged: true } : one))
  const judged = { ...state, absences }
  return judged.stage === 'away' && judged.asked === seq ? run(judged) : judged
}
