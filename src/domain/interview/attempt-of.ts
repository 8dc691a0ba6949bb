import type { LocalDay } from '../time/local-day.ts'
import type { Attempt, PhaseTime } from './attempt.ts'
import type { Interview, Round } from './interview.ts'
import type { InterviewState } from './state.ts'
import { spentIn } from './state.ts'

/** What an attempt is filed under: a fresh id, the local day of finishing and its place among everything written here. */
export type AttemptKey = { readonly id: string; readonly day: LocalDay; readonly seq: number }

/**
 * The facts of how an interview's one question was answered. Throws a RangeError for an interview that is not finished
 * or has no round: only a finished answer is an attempt.
 */
export function completeAttempt(interview: Interview, state: InterviewState, key: AttemptKey): Attempt {
  const round = interview.rounds[0]
  if (round === undefined) throw new RangeError(`interview ${interview.id} has no round`)
  if (state.stage !== 'finished' || state.lastAt === undefined) {
    throw new RangeError(`interview ${interview.id} is ${state.stage}, not finished`)
  }
  const phases = phaseTimes(round, state)
  return {
    ...key,
    interviewId: interview.id,
    questionId: round.question.id,
    category: round.question.category,
    question: round.question,
    format: round.format,
    formatTitle: round.formatTitle,
    finishedAt: state.lastAt,
    phases,
    plannedMs: phases.reduce((sum, one) => sum + one.budgetMs, 0),
    spentMs: phases.reduce((sum, one) => sum + one.spentMs, 0),
    hintsShown: state.hintsShown.length,
    ...clockHeld(state),
  }
}

/**
 * How long the clock was held: in pauses, and in absences that do not count. Leaving the room must not be a better pause
 * than pausing.
 */
function clockHeld(state: InterviewState): Pick<Attempt, 'longestPauseMs' | 'pausedMs'> {
  const away = state.absences.filter((one) => one.verdict !== 'counts').map((one) => one.lengthMs)
  return {
    longestPauseMs: Math.max(state.longestPauseMs, ...away),
    pausedMs: away.reduce((sum, ms) => sum + ms, state.pausedMs),
  }
}

function phaseTimes(round: Round, state: InterviewState): readonly PhaseTime[] {
  return round.phases.map(({ id, title, budgetMs }) => {
    const told = state.phases.find((one) => one.id === id)
    const extendedMs = told?.extendedMs ?? 0
    return { id, title, budgetMs, extendedMs, spentMs: told === undefined ? 0 : spentIn(state, told) }
  })
}
