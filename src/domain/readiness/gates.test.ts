import { describe, expect, it } from 'vitest'
import type { Attempt } from '../interview/attempt.ts'
import type { Level } from '../question/level.ts'
import { observationsOf } from './evidence.ts'
import { gatesFor, isMet } from './gates.ts'
import { aCard, anAttempt, sevenDimensions } from './practice-fixtures.ts'
import { readinessTable, requiredCategories } from './readiness-table.ts'

const today = 1_000
const answers = (...told: readonly Parameters<typeof anAttempt>[0][]): readonly Attempt[] =>
  told.map((one, index) => anAttempt({ id: `a${index}`, questionId: `q${index}`, seq: index, ...one }))
const observe = (attempts: readonly Attempt[], marked?: readonly string[]) =>
  observationsOf(
    attempts,
    attempts.map((one) => aCard(one, marked)),
    [],
  )
const gates = (attempts: readonly Attempt[], level: Level = 'L5', marked?: readonly string[]) =>
  gatesFor(
    { category: 'leadership', dimensions: sevenDimensions, observations: observe(attempts, marked), today },
    level,
  )

describe('the gates of a category at a level', () => {
  it('start with nothing of what they need', () => {
    expect(gates([])).toEqual({
      E1: { have: 0, need: 3 },
      E2: { have: 0, need: 3 },
      E4: { dimensions: sevenDimensions.map((id) => ({ id, have: 0, need: 2 })), met: 0, of: 7 },
    })
  })

  it('open with three whole answers to three questions', () => {
    const { E1, E2, E4 } = gates(answers({}, {}, {}))
    expect([isMet(E1), isMet(E2), E4.met]).toEqual([true, true, 7])
  })

  it('count questions at the level or above, and no lower ones', () => {
    const attempts = answers({ level: 'L4' }, { level: 'L5' }, { level: 'L7' })
    expect(gates(attempts, 'L4').E1.have).toBe(3)
    expect(gates(attempts, 'L5').E1.have).toBe(2)
    expect(gates(attempts, 'L6').E2.have).toBe(1)
  })

  it('look 60 days back for evidence and 180 for dimensions, never ahead', () => {
    const days = answers({ day: 940 }, { day: 939 }, { day: 820 }, { day: 819 }, { day: 1_001 })
    const { E1, E2, E4 } = gates(days)
    expect([E1.have, E2.have]).toEqual([1, 1])
    expect(E4.dimensions.map((one) => one.have)).toEqual([3, 3, 3, 3, 3, 3, 3])
  })

  it('count a question answered again once among the different ones', () => {
    const { E1, E2 } = gates(answers({ questionId: 'same', day: 990 }, { questionId: 'same', day: 995 }))
    expect([E1.have, E2.have]).toEqual([1.5, 1])
  })

  it('count own questions half towards the weight and fully among the different ones', () => {
    const { E1, E2 } = gates(answers({ origin: 'own' }, { origin: 'own' }, {}))
    expect([E1.have, E2.have]).toEqual([2, 3])
  })

  it('open with weights that make three, rounding or not', () => {
    const weights = [1, 0.4, 0.4, 0.8, 0.4]
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThan(3)
    const observations = observe(answers({}, {}, {}, {}, {})).map((one, index) => ({
      ...one,
      gateWeight: weights[index] ?? 0,
    }))
    const input = { category: 'leadership', dimensions: sevenDimensions, observations, today } as const
    expect(isMet(gatesFor(input, 'L5').E1)).toBe(true)
  })

  it('count a dimension marked at any level, in each interview that marked it', () => {
    const five = sevenDimensions.slice(0, 5)
    const { E4 } = gates(answers({ level: 'L4' }, { level: 'L7' }), 'L7', five)
    expect(E4.dimensions.map((one) => one.have)).toEqual([2, 2, 2, 2, 2, 0, 0])
    expect([E4.met, E4.of]).toEqual([5, 7])
  })

  it('leave out other categories', () => {
    expect(gates(answers({ category: 'strategy' }))).toEqual(gates([]))
  })
})

describe('the readiness table', () => {
  const dimensions = { 'system-design': ['s'], leadership: sevenDimensions, strategy: [] }

  it('has a cell for each category and level, none with a decision yet', () => {
    const table = readinessTable({ observations: observe(answers({}, {}, {}, {})), dimensions, today })
    expect(table.map((cell) => `${cell.category} ${cell.level}`)).toHaveLength(12)
    expect(new Set(table.map((cell) => cell.decision))).toEqual(new Set(['not-enough-evidence']))
    const have = table.filter((cell) => cell.category === 'leadership').map((cell) => cell.gates.E1.have)
    expect(have).toEqual([4, 4, 0, 0])
    expect(table.find((cell) => cell.category === 'system-design')?.gates.E4.of).toBe(1)
  })

  it('rests on strategy from L5 on', () => {
    expect(requiredCategories('L4')).toEqual(['system-design', 'leadership'])
    for (const level of ['L5', 'L6', 'L7'] as const) expect(requiredCategories(level)).toHaveLength(3)
  })
})
