import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../time/reading.ts'
import { finishAnswer, isRefused, noteAbsence } from './commands.ts'
import type { EventBody } from './event.ts'
import { applyEvent, foldInterview } from './fold.ts'
import { phases, sit, type Step } from './simulated-sitting.ts'
import { unstartedInterview } from './state.ts'
import { viewInterview } from './view.ts'

const tenYearsMs = 315_360_000_000

const length = fc.oneof(
  fc.integer({ min: 0, max: 4_000 }),
  fc.integer({ min: 0, max: 200_000 }),
  fc.constantFrom(2_000, 2_001, 10_000, 10_001, 60_000, 60_001),
)
const shift = fc.oneof(fc.constant(0), fc.integer({ min: -tenYearsMs, max: tenYearsMs }), length)
const phaseId = fc.constantFrom('a', 'b', 'c')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: length }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reload' as const),
      unseen: length,
      gap: length,
      wallShift: shift,
    }),
  },
  fc.record({ do: fc.constant('set-clock' as const), by: shift }),
  fc.record({ do: fc.constant('sleep' as const), ms: length }),
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const) }) },
  fc.record({ do: fc.constantFrom('enter' as const, 'note' as const), phase: phaseId }),
  fc.record({ do: fc.constant('extend' as const), phase: phaseId, by: fc.integer({ min: 1, max: 600_000 }) }),
  fc.record({ do: fc.constant('hint' as const), hint: fc.nat(3) }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('judge' as const), pick: fc.nat(9), counts: fc.boolean() }),
  },
)
const steps = fc.array(step, { maxLength: 40 })

const later = (now: Reading, ms: number): Reading => ({ ...now, wall: now.wall + ms, mono: now.mono + ms })

describe('any sitting', () => {
  it('gives each phase the time the person truly had in it', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { truth, state, now } = sit(script)
        const view = viewInterview(state, phases, now)
        expect(view.phases.map((one) => one.spentMs)).toEqual(phases.map(({ id }) => truth.spent(id)))
        expect(Math.max(state.longestPauseMs, view.pauseMs)).toBe(truth.longest())
      }),
      { numRuns: 250 },
    )
  })

  it('never shows a negative time, and its phases sum to what has elapsed', () => {
    fc.assert(
      fc.property(steps, shift, (script, jump) => {
        const { state, now } = sit(script)
        for (const at of [now, later(now, 7_000), later(now, jump), { ...now, run: 'another', mono: 0 }]) {
          const view = viewInterview(state, phases, at)
          const sum = view.phases.reduce((total, one) => total + one.spentMs, 0)
          expect(view.elapsedMs).toBe(sum)
          expect(view.remainingMs).toBe(view.slotMs - sum)
          for (const one of view.phases) {
            expect(Math.min(one.spentMs, one.overMs, one.remainingMs, one.budgetMs)).toBeGreaterThanOrEqual(0)
            expect(one.remainingMs - one.overMs).toBe(one.budgetMs - one.spentMs)
          }
          expect(Math.min(view.pauseMs, state.pausedMs - state.longestPauseMs)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('never loses elapsed time as events are appended, unless the person says an absence does not count', () => {
    fc.assert(
      fc.property(steps, (script) => {
        for (const { event, elapsedBefore, elapsedAfter } of sit(script).moments) {
          if (event.kind === 'absence-judged') continue
          if (event.kind === 'absence') expect(elapsedAfter).toBeGreaterThanOrEqual(elapsedBefore)
          else expect(elapsedAfter).toBe(elapsedBefore)
        }
      }),
    )
  })

  it('shows elapsed time that never goes back as the instant moves on', () => {
    fc.assert(
      fc.property(steps, fc.array(length, { maxLength: 5 }), (script, waits) => {
        const { state, now } = sit(script)
        let at = now
        let before = viewInterview(state, phases, at).elapsedMs
        for (const ms of waits) {
          at = later(at, ms)
          const after = viewInterview(state, phases, at).elapsedMs
          expect(after - before).toBe(state.stage === 'running' ? ms : 0)
          before = after
        }
      }),
    )
  })

  it('is the same folded at once, event by event, or from a log in any order', () => {
    fc.assert(
      fc.property(
        steps.chain((script) => {
          const sat = sit(script)
          return fc.tuple(fc.constant(sat), fc.shuffledSubarray(sat.log, { minLength: sat.log.length }))
        }),
        ([{ log, state }, shuffled]) => {
          expect(foldInterview(phases, log)).toEqual(state)
          expect(foldInterview(phases, shuffled)).toEqual(state)
        },
      ),
    )
  })

  it('comes back from a reload as it was, with the gap added exactly when it counts', () => {
    fc.assert(
      fc.property(steps, length, (script, gap) => {
        const { state, now } = sit(script)
        const before = viewInterview(state, phases, now)
        const back = { ...now, wall: now.wall + gap, mono: 3, run: 'fresh' }
        const bodies = noteAbsence(state, now, back)
        const events = bodies.map((body, index) => ({
          ...body,
          interviewId: 'i',
          seq: state.lastSeq + 1 + index,
          at: back,
        }))
        const after = viewInterview(events.reduce(applyEvent, state), phases, back)
        const counted = state.stage === 'running' && gap <= 10_000 ? gap : 0
        expect(events).toHaveLength(1)
        expect(after.elapsedMs).toBe(before.elapsedMs + counted)
        expect(after.pauseMs).toBe(before.stage === 'paused' ? before.pauseMs + gap : 0)
        expect(after.stage).toBe(state.stage === 'running' && gap > 60_000 ? 'away' : state.stage)
      }),
    )
  })

  it('accepts every event a command decides on, and none after the end', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { log, state, now } = sit(script)
        let replayed = unstartedInterview(phases)
        for (const event of log) {
          replayed = applyEvent(replayed, event)
          expect(replayed.lastAt).toBe(event.at)
        }
        const end = finishAnswer(state, { a: 'last words' }) as readonly EventBody[]
        const ended = end
          .map((body, index) => ({ ...body, interviewId: 'i', seq: log.length + index, at: now }))
          .reduce(applyEvent, state)
        expect(ended.stage).toBe('finished')
        expect(isRefused(finishAnswer(ended))).toBe(true)
        const again = log.map((event) => ({ ...event, seq: event.seq + 1_000, at: later(now, 9_000) }))
        expect({ ...again.reduce(applyEvent, ended), lastSeq: 0 }).toEqual({ ...ended, lastSeq: 0 })
      }),
    )
  })
})
