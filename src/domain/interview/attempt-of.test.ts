import { describe, expect, it } from 'vitest'
import { completeAttempt } from './attempt-of.ts'
import type { EventBody } from './event.ts'
import { foldInterview } from './fold.ts'
import type { Interview } from './interview.ts'
import { phases } from './simulated-sitting.ts'

const at = (seconds: number) => ({ wall: seconds * 1_000, mono: seconds * 1_000, run: 'one', zone: 0 })
const question = {
  id: 'q',
  category: 'strategy',
  level: 'L6',
  title: 'T',
  prompt: 'P',
  origin: 'bank',
  dimensions: ['diagnosis'],
} as const
const interview: Interview = {
  id: 'i',
  createdAt: at(0),
  day: 20_000,
  seq: 1,
  rounds: [{ format: 'strategy-45', formatTitle: 'Strategy 45', question, phases }],
}
const told: readonly (readonly [number, EventBody])[] = [
  [0, { kind: 'started' }],
  [10, { kind: 'hint-shown', hint: 1 }],
  [20, { kind: 'phase-extended', phase: 'b', byMs: 60_000 }],
  [30, { kind: 'paused' }],
  [100, { kind: 'resumed' }],
  [110, { kind: 'phase-entered', phase: 'b' }],
  [150, { kind: 'finished' }],
]
const events = told.map(([seconds, body], seq) => ({ ...body, interviewId: 'i', seq, at: at(seconds) }))

describe('an attempt', () => {
  it('holds the facts of how the answer went', () => {
    const attempt = completeAttempt(interview, foldInterview(phases, events), {
      id: 'x',
      day: 20_001,
      seq: 9,
    })
    expect(attempt).toEqual({
      id: 'x',
      interviewId: 'i',
      questionId: 'q',
      category: 'strategy',
      question,
      format: 'strategy-45',
      formatTitle: 'Strategy 45',
      finishedAt: at(150),
      day: 20_001,
      seq: 9,
      phases: [
        { id: 'a', title: 'a', budgetMs: 300_000, extendedMs: 0, spentMs: 40_000 },
        { id: 'b', title: 'b', budgetMs: 300_000, extendedMs: 60_000, spentMs: 40_000 },
        { id: 'c', title: 'c', budgetMs: 300_000, extendedMs: 0, spentMs: 0 },
      ],
      plannedMs: 900_000,
      spentMs: 80_000,
      hintsShown: 1,
      longestPauseMs: 70_000,
      pausedMs: 70_000,
    })
  })

  it('counts an absence that is not interview time as the clock being held, like a pause', () => {
    const away = { ...at(500), run: 'two' }
    const log = [
      ...events.slice(0, 2),
      { kind: 'absence', since: at(10), lengthMs: 400_000, interviewId: 'i', seq: 2, at: away } as const,
      { kind: 'absence-judged', absence: 2, counts: false, interviewId: 'i', seq: 3, at: away } as const,
      { kind: 'finished', interviewId: 'i', seq: 4, at: away } as const,
    ]
    const attempt = completeAttempt(interview, foldInterview(phases, log), { id: 'x', day: 20_001, seq: 9 })
    expect([attempt.longestPauseMs, attempt.pausedMs]).toEqual([400_000, 400_000])
    const counted = log.map((event) => (event.kind === 'absence-judged' ? { ...event, counts: true } : event))
    const kept = completeAttempt(interview, foldInterview(phases, counted), { id: 'x', day: 20_001, seq: 9 })
    expect([kept.longestPauseMs, kept.pausedMs]).toEqual([0, 0])
  })

  it('is never made of an interview that is not finished, or that has no round', () => {
    const key = { id: 'x', day: 20_001, seq: 9 }
    expect(() => completeAttempt(interview, foldInterview(phases, events.slice(0, -1)), key)).toThrow(
      RangeError,
    )
    expect(() => completeAttempt({ ...interview, rounds: [] }, foldInterview(phases, events), key)).toThrow(
      RangeError,
    )
  })
})
