import type { Phase } from '../question/format.ts'
import type { Reading } from '../time/reading.ts'
import {
  type Decision,
  enterPhase,
  extendPhase,
  isRefused,
  judgeAbsence,
  noteAbsence,
  pauseInterview,
  resumeInterview,
  saveNote,
  showHint,
  startInterview,
} from './commands.ts'
import type { InterviewEvent } from './event.ts'
import { applyEvent } from './fold.ts'
import { type InterviewState, unstartedInterview } from './state.ts'
import { viewInterview } from './view.ts'

/** A plan of three phases of five minutes, for tests. */
export const phases: readonly Phase[] = ['a', 'b', 'c'].map((id) => ({
  id,
  title: id,
  budgetMs: 300_000,
  guide: '',
}))

/** What befalls a person in the room. Every step ends with the room looking at its clocks, save `unseen` time. */
export type Step =
  | { readonly do: 'wait'; readonly ms: number }
  /** The process lives on for `unseen` ms after the last look, dies, and another one begins `gap` ms later. */
  | { readonly do: 'reload'; readonly unseen: number; readonly gap: number; readonly wallShift: number }
  | { readonly do: 'set-clock'; readonly by: number }
  | { readonly do: 'sleep'; readonly ms: number }
  | { readonly do: 'pause' | 'resume' }
  | { readonly do: 'enter' | 'note'; readonly phase: string }
  | { readonly do: 'extend'; readonly phase: string; readonly by: number }
  | { readonly do: 'hint'; readonly hint: number }
  | { readonly do: 'judge'; readonly pick: number; readonly counts: boolean }

/** An independent account of the same sitting: what the true time of each phase is, kept in plain variables. */
function createTruth() {
  const ran: Record<string, number> = { a: 0, b: 0, c: 0 }
  const gaps: { phase: string; ms: number; counts: boolean }[] = []
  let phase = 'a'
  let mode: 'run' | 'pause' | 'hold' = 'run'
  let heldBy = -1
  let pause = 0
  let longest = 0
  const live = (ms: number) => {
    if (mode === 'run') ran[phase] = (ran[phase] ?? 0) + ms
    if (mode === 'pause') longest = Math.max(longest, (pause += ms))
  }
  return {
    live,
    absent(ms: number) {
      if (mode === 'pause') live(ms)
      if (mode !== 'run') return
      gaps.push({ phase, ms, counts: ms <= 10_000 })
      if (ms > 60_000) [mode, heldBy] = ['hold', gaps.length - 1]
    },
    pause: () => mode === 'run' && ([mode, pause] = ['pause', 0]),
    resume: () => mode === 'pause' && (mode = 'run'),
    enter: (to: string) => mode === 'run' && (phase = to),
    judge(index: number, counts: boolean) {
      const gap = gaps[index]
      if (gap === undefined) return
      gap.counts = counts
      if (mode === 'hold' && heldBy === index) mode = 'run'
    },
    spent: (id: string) =>
      (ran[id] ?? 0) +
      gaps.filter((one) => one.phase === id && one.counts).reduce((sum, one) => sum + one.ms, 0),
    longest: () => longest,
  }
}

type Moment = {
  readonly event: InterviewEvent
  readonly elapsedBefore: number
  readonly elapsedAfter: number
}

/**
 * Plays the steps, for tests, in a room that looks at its clocks before every action, as the real one does. Gives the
 * log, the state it led to and what truly happened.
 */
export function sit(script: readonly Step[]) {
  const log: InterviewEvent[] = []
  const moments: Moment[] = []
  const truth = createTruth()
  let state: InterviewState = unstartedInterview(phases)
  let now: Reading = { wall: 1_790_000_000_000, mono: 5_000, run: 'run-0', zone: 60 }
  let seen = now
  let runs = 0
  const elapsed = () => viewInterview(state, phases, now).elapsedMs
  const append = (bodies: Decision) => {
    if (isRefused(bodies)) return
    for (const body of bodies) {
      const event = { ...body, interviewId: 'i', seq: log.length, at: now }
      const elapsedBefore = elapsed()
      state = applyEvent(state, event)
      log.push(event)
      moments.push({ event, elapsedBefore, elapsedAfter: elapsed() })
    }
  }
  const look = () => {
    append(noteAbsence(state, seen, now))
    seen = now
  }
  append(startInterview(state))
  for (const one of script) {
    switch (one.do) {
      case 'wait':
        now = { ...now, wall: now.wall + one.ms, mono: now.mono + one.ms }
        truth.live(one.ms)
        break
      case 'reload': {
        const goneMs = one.unseen + one.gap + one.wallShift
        now = { ...now, wall: seen.wall + goneMs, mono: 0, run: `run-${(runs += 1)}` }
        truth.absent(Math.max(0, goneMs))
        break
      }
      case 'set-clock':
      case 'sleep': {
        const by = one.do === 'sleep' ? one.ms : one.by
        now = { ...now, wall: now.wall + by }
        if (Math.abs(by) > 2_000) truth.absent(Math.max(0, by))
        break
      }
      case 'pause':
        append(pauseInterview(state))
        truth.pause()
        break
      case 'resume':
        append(resumeInterview(state))
        truth.resume()
        break
      case 'enter':
        append(enterPhase(state, one.phase))
        truth.enter(one.phase)
        break
      case 'note':
        append(saveNote(state, one.phase, `said in step ${log.length}`))
        break
      case 'extend':
        append(extendPhase(state, one.phase, one.by))
        break
      case 'hint':
        append(showHint(state, one.hint, 4))
        break
      case 'judge':
        append(judgeAbsence(state, state.absences[one.pick]?.seq ?? -1, one.counts))
        truth.judge(one.pick, one.counts)
        break
    }
    look()
  }
  return { log, moments, truth, state, now }
}
