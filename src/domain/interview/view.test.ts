import { describe, expect, it } from 'vitest'
import { foldInterview } from './fold.ts'
import { phases } from './simulated-sitting.ts'
import { viewInterview } from './view.ts'

const at = (seconds: number, run = 'one') => ({ wall: seconds * 1_000, mono: seconds * 1_000, run, zone: 0 })
const started = { kind: 'started', interviewId: 'i', seq: 0, at: at(0) } as const

describe('the view of an interview', () => {
  it('is the whole slot before the start', () => {
    const view = viewInterview(foldInterview(phases, []), phases, at(50))
    expect(view).toMatchObject({ stage: 'unstarted', phase: undefined, elapsedMs: 0, remainingMs: 900_000 })
  })

  it('runs on between events, past the budget of the phase and of the slot', () => {
    const state = foldInterview(phases, [started])
    expect(viewInterview(state, phases, at(100)).phase).toMatchObject({
      spentMs: 100_000,
      remainingMs: 200_000,
    })
    const late = viewInterview(state, phases, at(1_000))
    expect(late.phase).toMatchObject({ overMs: 700_000, remainingMs: 0 })
    expect([late.elapsedMs, late.slotMs, late.remainingMs]).toEqual([1_000_000, 900_000, -100_000])
  })

  it('gives an extended phase more budget and leaves the slot as it was', () => {
    const extended = {
      kind: 'phase-extended',
      phase: 'b',
      byMs: 60_000,
      interviewId: 'i',
      seq: 1,
      at: at(1),
    } as const
    const view = viewInterview(foldInterview(phases, [started, extended]), phases, at(1))
    expect(view.phases.map((one) => one.budgetMs)).toEqual([300_000, 360_000, 300_000])
    expect(view.slotMs).toBe(900_000)
  })

  it('adds nothing in a process that did not write the last event', () => {
    const view = viewInterview(foldInterview(phases, [started]), phases, at(100, 'two'))
    expect(view.elapsedMs).toBe(0)
  })

  it('holds the clock and measures the pause while paused', () => {
    const paused = { kind: 'paused', interviewId: 'i', seq: 1, at: at(30) } as const
    const view = viewInterview(foldInterview(phases, [started, paused]), phases, at(75))
    expect([view.elapsedMs, view.pauseMs]).toEqual([30_000, 45_000])
  })

  it('says which absence it asks about', () => {
    const gone = { kind: 'absence', since: at(5), lengthMs: 90_000, interviewId: 'i', seq: 1 } as const
    const view = viewInterview(
      foldInterview(phases, [started, { ...gone, at: at(0, 'two') }]),
      phases,
      at(8, 'two'),
    )
    expect(view).toMatchObject({ stage: 'away', elapsedMs: 5_000, asked: { seq: 1, lengthMs: 90_000 } })
  })
})
