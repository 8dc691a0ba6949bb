import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCard, anAttempt, aReveal } from './practice-fixtures.ts'
import { observationsOf } from './evidence.ts'

const one = (...[attempt, card]: [Parameters<typeof anAttempt>[0], (readonly string[])?]) => {
  const made = anAttempt(attempt)
  return observationsOf([made], [aCard(made, card)], [])
}
const weight = (...told: Parameters<typeof one>) => one(...told)[0]?.weight

describe('the weight of an observation', () => {
  it('is 1 for a whole, unaided answer to a question not met before', () => {
    expect(one({})).toEqual([
      {
        interviewId: 'interview-x',
        category: 'leadership',
        day: 1_000,
        seq: 1,
        level: 5,
        weight: 1,
        gateWeight: 1,
        questionIds: ['q'],
        dimensions: ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'],
        scorecardIds: ['card-x'],
      },
    ])
  })

  it('is halved by a hint or by a pause of over a minute, once for both', () => {
    expect(weight({ hintsShown: 1 })).toBe(0.5)
    expect(weight({ longestPauseMs: 60_000 })).toBe(1)
    expect(weight({ longestPauseMs: 60_001 })).toBe(0.5)
    expect(weight({ hintsShown: 3, longestPauseMs: 60_001 })).toBe(0.5)
  })

  it('is less with five or six dimensions marked, and there is no observation with fewer', () => {
    expect(weight({}, ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'])).toBe(0.8)
    expect(weight({}, ['d1', 'd2', 'd3', 'd4', 'd5'])).toBe(0.8)
    expect(one({}, ['d1', 'd2', 'd3', 'd4'])).toEqual([])
    expect(one({}, ['d1', 'd2', 'd3', 'd4', 'd4', 'd4', 'd4'])).toEqual([])
  })

  it('is halved when the answer ended before half its slot', () => {
    expect(weight({ plannedMs: 100, spentMs: 49 })).toBe(0.5)
    expect(weight({ plannedMs: 100, spentMs: 50 })).toBe(1)
  })

  it('multiplies all of these', () => {
    const all = weight({ hintsShown: 1, plannedMs: 100, spentMs: 0 }, ['d1', 'd2', 'd3', 'd4', 'd5'])
    expect(all).toBeCloseTo(0.5 * 0.8 * 0.5, 12)
  })

  it('is halved towards the gate, and only there, for an own question', () => {
    expect(one({ origin: 'own' })[0]).toMatchObject({ weight: 1, gateWeight: 0.5 })
  })
})

describe('a question met before', () => {
  const now = anAttempt({})
  const weightAfter = (
    earlier: readonly ReturnType<typeof anAttempt>[],
    reveals: Parameters<typeof observationsOf>[2] = [],
  ) => observationsOf([...earlier, now], [aCard(now)], reveals)[0]?.weight

  it('says half as much once attempted or read, and a quarter after that', () => {
    const first = anAttempt({ id: 'first', day: 960, seq: 0 })
    const second = anAttempt({ id: 'second', day: 970, seq: 0 })
    expect(weightAfter([first])).toBe(0.5)
    expect(weightAfter([first, second])).toBe(0.25)
    expect(weightAfter([], [aReveal({ day: 999 })])).toBe(0.5)
    expect(weightAfter([first], [aReveal({ day: 999 })])).toBe(0.25)
  })

  it('counts up to 60 days before, and only what came before', () => {
    expect(weightAfter([anAttempt({ id: 'old', day: 940, seq: 0 })])).toBe(0.5)
    expect(weightAfter([anAttempt({ id: 'old', day: 939, seq: 0 })])).toBe(1)
    expect(weightAfter([anAttempt({ id: 'same day', day: 1_000, seq: 0 })])).toBe(0.5)
    expect(weightAfter([anAttempt({ id: 'same day', day: 1_000, seq: 2 })])).toBe(1)
    expect(weightAfter([], [aReveal({ day: 1_000, seq: 2 })])).toBe(1)
  })

  it('is another matter for another question', () => {
    expect(weightAfter([anAttempt({ id: 'other', questionId: 'other', day: 999, seq: 0 })])).toBe(1)
    expect(weightAfter([], [aReveal({ day: 999, questionId: 'other' })])).toBe(1)
  })

  it('counts whichever closed part was opened, hints and probes as well as guidance', () => {
    expect(weightAfter([], [aReveal({ day: 999, part: 'hints' })])).toBe(0.5)
    expect(weightAfter([], [aReveal({ day: 999, part: 'probes' })])).toBe(0.5)
  })

  it('counts whatever is opened on one day as one meeting', () => {
    expect(weightAfter([], [aReveal({ day: 999, seq: -1 }), aReveal({ day: 999, seq: 0 })])).toBe(0.5)
    expect(weightAfter([], [aReveal({ day: 998 }), aReveal({ day: 999 })])).toBe(0.25)
  })
})

describe('one interview', () => {
  it('gives one observation in each category, whatever the number of its questions', () => {
    const a = anAttempt({ id: 'a', interviewId: 'i', questionId: 'qa', seq: 1, hintsShown: 1 })
    const b = anAttempt({ id: 'b', interviewId: 'i', questionId: 'qb', seq: 2, level: 'L6' })
    const c = anAttempt({ id: 'c', interviewId: 'i', questionId: 'qc', seq: 3, category: 'strategy' })
    const found = observationsOf([c, b, a], [aCard(a), aCard(b), aCard(c)], [])
    expect(found).toMatchObject([
      { category: 'leadership', level: 5.5, weight: 0.75, seq: 2, questionIds: ['qa', 'qb'] },
      { category: 'strategy', level: 5, weight: 1, seq: 3, questionIds: ['qc'] },
    ])
  })

  it('gives none before it is scored', () => {
    expect(observationsOf([anAttempt({})], [], [])).toEqual([])
  })

  it('counts with its first scorecard, from before its guidance was open', () => {
    const made = anAttempt({})
    const few = { ...aCard(made, ['d1', 'd2']), id: 'few', seq: 8 }
    const first = { ...aCard(made), id: 'first', seq: 7 }
    expect(observationsOf([made], [few, first], [])).toMatchObject([{ scorecardIds: ['first'] }])
    expect(observationsOf([made], [first, { ...few, seq: 6 }], [])).toEqual([])
  })
})

describe('all observations', () => {
  const attempts = fc
    .uniqueArray(fc.record({ day: fc.integer({ min: 900, max: 1_000 }), seq: fc.nat(50), q: fc.nat(3) }), {
      selector: (one) => one.seq,
      maxLength: 8,
    })
    .map((some) => some.map(({ day, seq, q }) => anAttempt({ id: `a${seq}`, day, seq, questionId: `q${q}` })))

  it('come by day and then by seq, however they are handed in, with weights above 0 and at most 1', () => {
    fc.assert(
      fc.property(
        attempts.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => {
          const found = observationsOf(
            some,
            some.map((one) => aCard(one)),
            [],
          )
          expect(
            observationsOf(
              shuffled,
              shuffled.map((one) => aCard(one)),
              [],
            ),
          ).toEqual(found)
          expect(found).toHaveLength(some.length)
          for (const [index, at] of found.entries()) {
            const before = found[index - 1]
            if (before !== undefined)
              expect(before.day * 1_000 + before.seq).toBeLessThan(at.day * 1_000 + at.seq)
            expect(at.weight).toBeGreaterThan(0)
            expect(at.weight).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})
