import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventBody, InterviewEvent } from './event.ts'
import { foldInterview } from './fold.ts'
import { phases } from './simulated-sitting.ts'
import { viewInterview } from './view.ts'

describe('any log at all, however broken', () => {
  const number = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 100_000 }),
    fc.constantFrom(Number.NaN, Infinity),
  )
  const reading = fc.record({ wall: number, mono: number, run: fc.constantFrom('x', 'y'), zone: number })
  const name = fc.constantFrom('a', 'b', 'nowhere', '__proto__', 'constructor')
  const body: fc.Arbitrary<EventBody> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('started' as const, 'paused' as const, 'resumed' as const, 'finished' as const),
    }),
    fc.record({ kind: fc.constant('phase-entered' as const), phase: name }),
    fc.record({ kind: fc.constant('phase-extended' as const), phase: name, byMs: number }),
    fc.record({ kind: fc.constant('hint-shown' as const), hint: number }),
    fc.record({ kind: fc.constant('note-saved' as const), phase: name, text: fc.string() }),
    fc.record({ kind: fc.constant('absence' as const), since: reading, lengthMs: number }),
    fc.record({ kind: fc.constant('absence-judged' as const), absence: fc.nat(20), counts: fc.boolean() }),
    fc.constant({ kind: 'from a later release' } as unknown as EventBody),
  )
  const broken = fc.array(
    fc.tuple(body, reading, fc.oneof(fc.integer({ min: -2, max: 20 }), number)).map(([one, at, seq]) => ({
      ...one,
      interviewId: 'i',
      seq,
      at,
    })),
    { maxLength: 30 },
  )

  it('folds without throwing, to finite times of 0 or more', () => {
    fc.assert(
      fc.property(broken, reading, (events, now) => {
        const start: InterviewEvent = { kind: 'started', interviewId: 'i', seq: -3, at: now }
        const state = foldInterview(phases, [{ ...start, seq: 0 }, ...events])
        const view = viewInterview(state, phases, now)
        const times = view.phases.flatMap((one) => [one.spentMs, one.budgetMs, one.overMs, one.remainingMs])
        for (const ms of [...times, view.elapsedMs, view.pauseMs, state.pausedMs, state.longestPauseMs]) {
          expect(ms).toBeGreaterThanOrEqual(0)
          expect(Number.isNaN(ms)).toBe(false)
        }
        expect(new Set(state.hintsShown).size).toBe(state.hintsShown.length)
      }),
      { numRuns: 250 },
    )
  })
})
