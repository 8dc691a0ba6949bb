import { describe, expect, it } from 'vitest'
import type { Reading } from '../time/reading.ts'
import type { EventBody, InterviewEvent } from './event.ts'
import { applyEvent, foldInterview } from './fold.ts'
import { phases } from './simulated-sitting.ts'
import { askedAbsence, spentIn } from './state.ts'

const at = (seconds: number, run = 'one'): Reading => ({
  wall: 9_000_000 + seconds * 1_000,
  mono: seconds * 1_000,
  run,
  zone: 0,
})
const log = (...told: readonly (readonly [Reading, EventBody])[]): readonly InterviewEvent[] =>
  told.map(([reading, body], seq) => ({ ...body, interviewId: 'i', seq, at: reading }))
const fold = (...told: readonly (readonly [Reading, EventBody])[]) => foldInterview(phases, log(...told))
const seconds = (...told: readonly (readonly [Reading, EventBody])[]) => {
  const state = fold(...told)
  return state.phases.map((one) => spentIn(state, one) / 1_000)
}
const absence = (since: Reading, lengthS: number): EventBody => ({
  kind: 'absence',
  since,
  lengthMs: lengthS * 1_000,
})
const started = [at(0), { kind: 'started' }] as const
const paused = { kind: 'paused' } as const
const resumed = { kind: 'resumed' } as const
const finished = { kind: 'finished' } as const

describe('phases', () => {
  it('take the time between entering and leaving them, also when entered again', () => {
    const to = (phase: string): EventBody => ({ kind: 'phase-entered', phase })
    expect(seconds(started, [at(10), to('c')], [at(15), to('a')], [at(18), finished])).toEqual([13, 0, 5])
  })

  it('keep notes, extensions and hints apart from the time', () => {
    const state = fold(
      started,
      [at(1), { kind: 'note-saved', phase: 'b', text: 'x' }],
      [at(2), { kind: 'note-saved', phase: 'b', text: 'xy' }],
      [at(3), { kind: 'phase-extended', phase: 'b', byMs: 60_000 }],
      [at(4), { kind: 'phase-extended', phase: 'b', byMs: 60_000 }],
      [at(5), { kind: 'hint-shown', hint: 2 }],
      [at(6), { kind: 'hint-shown', hint: 0 }],
      [at(7), { kind: 'hint-shown', hint: 2 }],
    )
    expect(state.phases[1]).toEqual({ id: 'b', ranMs: 0, extendedMs: 120_000, note: 'xy' })
    expect(state.hintsShown).toEqual([2, 0])
    expect(state.phases[0]?.ranMs).toBe(7_000)
  })
})

describe('a log whose process goes back in time', () => {
  it('counts no stretch twice', () => {
    const hint = { kind: 'hint-shown', hint: 0 } as const
    expect(seconds(started, [at(10), hint], [at(4), hint], [at(12), finished])).toEqual([12, 0, 0])
  })
})

describe('a pause', () => {
  it('adds nothing to the phase and is measured, the longest kept', () => {
    const state = fold(
      started,
      [at(10), paused],
      [at(40), resumed],
      [at(50), paused],
      [at(55), resumed],
      [at(60), finished],
    )
    expect(state.phases[0]?.ranMs).toBe(25_000)
    expect([state.pausedMs, state.longestPauseMs]).toEqual([35_000, 30_000])
  })

  it('goes on through a reload without a question, and includes it', () => {
    const state = fold(
      started,
      [at(10), paused],
      [at(2, 'two'), absence(at(15), 300)],
      [at(4, 'two'), resumed],
    )
    expect(state.stage).toBe('running')
    expect(state.absences).toEqual([])
    expect([state.pausedMs, state.longestPauseMs, state.phases[0]?.ranMs]).toEqual([307_000, 307_000, 10_000])
  })

  it('ends with the interview', () => {
    const state = fold(started, [at(10), paused], [at(90), finished])
    expect([state.stage, state.longestPauseMs]).toEqual(['finished', 80_000])
  })
})

describe('an absence while the clock runs', () => {
  const back = (lengthS: number) => [at(0, 'two'), absence(at(20), lengthS)] as const

  it('counts by itself up to ten seconds', () => {
    expect(seconds(started, back(10), [at(5, 'two'), finished])).toEqual([35, 0, 0])
  })

  it('does not count over ten seconds, and counts once the person says so', () => {
    const judged: EventBody = { kind: 'absence-judged', absence: 1, counts: true }
    expect(seconds(started, back(11), [at(5, 'two'), finished])).toEqual([25, 0, 0])
    expect(seconds(started, back(11), [at(5, 'two'), judged])).toEqual([36, 0, 0])
  })

  it('holds the clock over a minute until it is judged', () => {
    const asked = fold(started, back(61))
    expect(asked).toMatchObject({ stage: 'away', asked: 1 })
    expect(askedAbsence(asked)).toMatchObject({
      lengthMs: 61_000,
      verdict: 'asked',
      judged: false,
      phase: 'a',
    })
    const judge = (counts: boolean) =>
      [at(30, 'two'), { kind: 'absence-judged', absence: 1, counts }] as const
    expect(fold(started, back(61), judge(false)).stage).toBe('running')
    expect(seconds(started, back(61), judge(false), [at(33, 'two'), finished])).toEqual([23, 0, 0])
    expect(seconds(started, back(61), judge(true), [at(33, 'two'), finished])).toEqual([84, 0, 0])
  })

  it('adds nothing and asks nothing new while another one is being asked about', () => {
    const state = fold(started, back(61), [at(0, 'three'), absence(at(9, 'two'), 7_200)])
    expect(state).toMatchObject({ stage: 'away', asked: 1, pausedMs: 0 })
    expect(state.absences).toHaveLength(1)
    expect(state.phases[0]?.ranMs).toBe(20_000)
  })

  it('belongs to the phase it happened in, whenever it is judged, and may be judged again', () => {
    const moved: EventBody = { kind: 'phase-entered', phase: 'b' }
    const yes: EventBody = { kind: 'absence-judged', absence: 1, counts: true }
    const no: EventBody = { kind: 'absence-judged', absence: 1, counts: false }
    const sat = [started, back(30), [at(5, 'two'), moved]] as const
    expect(seconds(...sat, [at(9, 'two'), yes])).toEqual([55, 4, 0])
    expect(seconds(...sat, [at(9, 'two'), yes], [at(10, 'two'), no])).toEqual([25, 5, 0])
  })

  it('adds the time that ran on both sides of a jump of the clock', () => {
    const jumped = { ...at(25), wall: at(25).wall + 8_000 }
    expect(seconds(started, [jumped, absence(at(20), 8)])).toEqual([33, 0, 0])
  })

  it('begins at the last event when its own beginning is older, and does not count that stretch twice', () => {
    const note: EventBody = { kind: 'note-saved', phase: 'a', text: 'typed' }
    const state = fold(started, [at(20), note], [at(0, 'two'), absence(at(15), 9)])
    expect(state.absences[0]).toMatchObject({ since: at(20), lengthMs: 4_000, verdict: 'counts' })
    expect(seconds(started, [at(20), note], [at(0, 'two'), absence(at(15), 9)])).toEqual([24, 0, 0])
  })

  it('that nobody judged does not count when the interview is finished', () => {
    const state = fold(started, back(61), [at(30, 'two'), finished])
    expect(state.stage).toBe('finished')
    expect(state.absences[0]?.verdict).toBe('asked')
    expect(state.phases.map((one) => spentIn(state, one))).toEqual([20_000, 0, 0])
  })
})

describe('events that cannot happen', () => {
  it.each<[string, EventBody]>([
    ['a second start', { kind: 'started' }],
    ['an end of no pause', resumed],
    ['an unknown phase', { kind: 'phase-entered', phase: 'z' }],
    ['no extra time', { kind: 'phase-extended', phase: 'a', byMs: 0 }],
    ['a hint that is no number', { kind: 'hint-shown', hint: Number.NaN }],
    ['a verdict on nothing', { kind: 'absence-judged', absence: 7, counts: true }],
    ['notes of an unknown phase', { kind: 'note-saved', phase: 'z', text: '' }],
  ])('change nothing but the last seq: %s', (_, body) => {
    expect(fold(started, [at(5), body])).toEqual({ ...fold(started), lastSeq: 1 })
  })

  it('are all but abandoning before the start, and all after the end', () => {
    expect(fold([at(0), paused])).toMatchObject({ stage: 'unstarted', lastAt: undefined })
    expect(fold([at(0), { kind: 'abandoned' }]).stage).toBe('abandoned')
    expect(fold(started, [at(5), finished], [at(9), { kind: 'abandoned' }])).toMatchObject({
      stage: 'finished',
      lastAt: at(5),
    })
  })

  it('include one whose seq was seen before', () => {
    const state = fold(started, [at(5), paused])
    const late = { ...resumed, interviewId: 'i', at: at(9) }
    expect(applyEvent(state, { ...late, seq: 1 })).toBe(state)
    expect(applyEvent(state, { ...late, seq: Number.NaN })).toBe(state)
    expect(applyEvent(state, { ...late, seq: 7 }).stage).toBe('running')
  })

  it('include starting a plan without phases', () => {
    expect(foldInterview([], log(started)).stage).toBe('unstarted')
  })
})
