import type { Phase } from '../question/format.ts'
import type { Reading } from '../time/reading.ts'
import type { AbsenceVerdict } from './absence.ts'

/** What the log tells of one phase. Milliseconds, 0 or more. */
export type PhaseState = {
  readonly id: string
  /** Time the clock ran in the phase, without absences that count. */
  readonly ranMs: number
  /** Time the person added to its budget. */
  readonly extendedMs: number
  /** The notes as last saved. */
  readonly note: string
}

/** A stretch in which the clock should have run and the room was not there to see it. */
export type Absence = {
  /** The `seq` of the event that recorded it. */
  readonly seq: number
  /** Its beginning, never before the last thing the log had seen. */
  readonly since: Reading
  readonly lengthMs: number
  readonly verdict: AbsenceVerdict
  /** True once the person has said whether it counts. */
  readonly judged: boolean
  /** The phase it happened in. */
  readonly phase: string
}

/** What is known at every stage. */
export type InterviewFacts = {
  /** The phases in the order of the plan. */
  readonly phases: readonly PhaseState[]
  /** The hints opened, each once, in the order of opening. */
  readonly hintsShown: readonly number[]
  /** Absences from a running clock, oldest first. One during a pause is pause; one during another adds nothing. */
  readonly absences: readonly Absence[]
  /** All pauses together and the longest of them, the one under way included. Milliseconds. */
  readonly pausedMs: number
  readonly longestPauseMs: number
  /** The highest `seq` seen, -1 before the first event. */
  readonly lastSeq: number
  /** When the last event that could happen happened. */
  readonly lastAt: Reading | undefined
}

/** Where an interview stands. `away` holds the clock until the person has judged the absence asked about. */
export type Standing =
  | { readonly stage: 'unstarted' }
  | { readonly stage: 'running'; readonly phase: string }
  /** `pauseMs`: length of this pause so far. */
  | { readonly stage: 'paused'; readonly phase: string; readonly pauseMs: number }
  /** `asked`: the `seq` of the absence. */
  | { readonly stage: 'away'; readonly phase: string; readonly asked: number }
  | { readonly stage: 'finished'; readonly phase: string }
  | { readonly stage: 'abandoned' }

/** An interview as its log tells it. */
export type InterviewState = InterviewFacts & Standing

/** One word for where an interview stands. */
export type Stage = Standing['stage']

/** An interview that was begun and is not over. */
export type OpenInterview = InterviewFacts & Extract<Standing, { stage: 'running' | 'paused' | 'away' }>

/** The state before the first event. */
export function unstartedInterview(phases: readonly Phase[]): InterviewState {
  return {
    stage: 'unstarted',
    phases: phases.map(({ id }) => ({ id, ranMs: 0, extendedMs: 0, note: '' })),
    hintsShown: [],
    absences: [],
    pausedMs: 0,
    longestPauseMs: 0,
    lastSeq: -1,
    lastAt: undefined,
  }
}

/** True from the start until the end, whether or not the clock runs. */
export function isOpen(state: InterviewState): state is OpenInterview {
  return state.stage === 'running' || state.stage === 'paused' || state.stage === 'away'
}

/** The same facts at another standing. */
export function standAt(facts: InterviewFacts, standing: Standing): InterviewState {
  const { phases, hintsShown, absences, pausedMs, longestPauseMs, lastSeq, lastAt } = facts
  return { phases, hintsShown, absences, pausedMs, longestPauseMs, lastSeq, lastAt, ...standing }
}

/** Time spent in a phase up to the last event: what the clock ran and the absences that count. Milliseconds, 0 or more. */
export function spentIn(state: InterviewState, phase: PhaseState): number {
  return state.absences.reduce(
    (sum, one) => (one.phase === phase.id && one.verdict === 'counts' ? sum + one.lengthMs : sum),
    phase.ranMs,
  )
}

/** The absence the room asks about, if it asks. */
export function askedAbsence(state: InterviewState): Absence | undefined {
  return state.stage === 'away' ? state.absences.find((one) => one.seq === state.asked) : undefined
}
