import type { Reading } from '../time/reading.ts'
import { ranBetween, tameMs, verdictByLength } from './absence.ts'
import type { InterviewEvent } from './event.ts'
import type { InterviewState, OpenInterview, PhaseState } from './state.ts'
import { standAt } from './state.ts'

type AbsenceEvent = Extract<InterviewEvent, { kind: 'absence' }>

/** The state after this much time of a living room: phase time while running, pause while paused, else nothing. */
export function passTime(state: OpenInterview, ms: number): OpenInterview {
  switch (state.stage) {
    case 'running':
      return { ...state, phases: changePhase(state, state.phase, (one) => ({ ranMs: one.ranMs + ms })) }
    case 'paused': {
      const pauseMs = state.pauseMs + ms
      const longestPauseMs = Math.max(state.longestPauseMs, pauseMs)
      return { ...state, pauseMs, pausedMs: state.pausedMs + ms, longestPauseMs }
    }
    case 'away':
      return state
  }
}

/** The state after a stretch that the room did not see, and after the time it did see on either side of it. */
export function passAbsence(state: OpenInterview, event: AbsenceEvent): InterviewState {
  const { before, since, lengthMs, after } = measureAbsence(state.lastAt ?? event.at, event)
  switch (state.stage) {
    case 'paused':
      return passTime(state, before + lengthMs + after)
    case 'away':
      return state
    case 'running': {
      const passed = passTime(state, before + after)
      const verdict = verdictByLength(lengthMs)
      const { phase } = state
      const absence = { seq: event.seq, since, lengthMs, verdict, judged: false, phase }
      const next = { ...passed, absences: [...state.absences, absence] }
      return verdict === 'asked' ? standAt(next, { stage: 'away', phase, asked: event.seq }) : next
    }
  }
}

/**
 * An absence and the running time on either side, in milliseconds. A `since` before the last event counts from that
 * event: what the wall clock measured from the earlier moment is shortened by what the log has accounted for already.
 */
function measureAbsence(last: Reading, event: AbsenceEvent) {
  const staleMs = ranBetween(event.since, last)
  const since = staleMs > 0 ? last : event.since
  const told = tameMs(event.lengthMs)
  // In the same run the length is a jump alone, without the time that ran meanwhile.
  const lengthMs = since.run === event.at.run ? told : tameMs(told - staleMs)
  return { before: ranBetween(last, since), since, lengthMs, after: ranBetween(since, event.at) }
}

/** The phases with one of them changed. */
export function changePhase(
  state: InterviewState,
  id: string,
  change: (phase: PhaseState) => Partial<PhaseState>,
): readonly PhaseState[] {
  return state.phases.map((one) => (one.id === id ? { ...one, ...change(one) } : one))
}
