import type { Phase } from '../question/format.ts'
import type { Reading } from '../time/reading.ts'
import { ranBetween } from './absence.ts'
import type { Absence, InterviewState, Stage } from './state.ts'
import { askedAbsence, spentIn } from './state.ts'

/** One phase as the room shows it. Milliseconds, all 0 or more. */
export type PhaseView = {
  readonly id: string
  readonly title: string
  readonly spentMs: number
  /** The planned time and what the person added to it. */
  readonly budgetMs: number
  /** Time over the budget. */
  readonly overMs: number
  /** Time left of the budget. */
  readonly remainingMs: number
}

/** An interview at one instant. Milliseconds. */
export type InterviewView = {
  readonly stage: Stage
  /** The current phase; undefined before the start and after abandoning. */
  readonly phase: PhaseView | undefined
  /** Every phase in the order of the plan. */
  readonly phases: readonly PhaseView[]
  /** Time spent in all phases, 0 or more. */
  readonly elapsedMs: number
  /** Length of the slot as planned, extensions of single phases not added. */
  readonly slotMs: number
  /** What is left of the slot; below 0 once it is overrun. */
  readonly remainingMs: number
  /** Length of the pause under way, 0 outside one. */
  readonly pauseMs: number
  /** The absence the room asks about, if it asks. */
  readonly asked: Absence | undefined
}

/**
 * What an interview looks like at an instant. The stretch since the last event is added only to a running or paused
 * interview, and only in the process that wrote that event: what lies between two processes is an absence to record.
 */
export function viewInterview(state: InterviewState, phases: readonly Phase[], now: Reading): InterviewView {
  const current = 'phase' in state ? state.phase : undefined
  const liveMs = state.lastAt === undefined ? 0 : ranBetween(state.lastAt, now)
  const shown = phases.map((phase) =>
    viewPhase(state, phase, state.stage === 'running' && phase.id === current ? liveMs : 0),
  )
  const elapsedMs = sum(shown.map((one) => one.spentMs))
  const slotMs = sum(phases.map((one) => one.budgetMs))
  return {
    stage: state.stage,
    phase: shown.find((one) => one.id === current),
    phases: shown,
    elapsedMs,
    slotMs,
    remainingMs: slotMs - elapsedMs,
    pauseMs: state.stage === 'paused' ? state.pauseMs + liveMs : 0,
    asked: askedAbsence(state),
  }
}

function viewPhase(state: InterviewState, phase: Phase, liveMs: number): PhaseView {
  const told = state.phases.find((one) => one.id === phase.id)
  const spentMs = (told === undefined ? 0 : spentIn(state, told)) + liveMs
  const budgetMs = phase.budgetMs + (told?.extendedMs ?? 0)
  return {
    id: phase.id,
    title: phase.title,
    spentMs,
    budgetMs,
    overMs: Math.max(0, spentMs - budgetMs),
    remainingMs: Math.max(0, budgetMs - spentMs),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
