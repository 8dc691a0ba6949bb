import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categories, type Category } from '../question/category.ts'
import { levels, type Level } from '../question/level.ts'
import type { QuestionSummary } from '../question/question.ts'
import { aReveal, anAttempt } from '../readiness/practice-fixtures.ts'
import { practiceFacts } from './practice-facts.ts'
import { reasonSentence, type Reason } from './reason.ts'
import { recommend, type RecommendInput } from './recommend.ts'

const question = (category: Category, level: Level, index: number): QuestionSummary => ({
  id: `${category}-${level}-${index}`,
  category,
  level,
  title: '',
  prompt: '',
  format: '',
})
const bank = categories.flatMap((category) =>
  levels.flatMap((level) => [0, 1, 2].map((index) => question(category, level, index))),
)
const evidence = (design: number, leadership: number, strategy: number): RecommendInput['evidence'] => ({
  'system-design': { have: design, need: 3 },
  leadership: { have: leadership, need: 3 },
  strategy: { have: strategy, need: 3 },
})
const fresh: RecommendInput = {
  summaries: bank,
  facts: { lastMet: new Map(), practised: new Set(categories) },
  evidence: evidence(1, 0.5, 0),
  hidden: new Set(),
  skip: new Set(),
  target: 'L5',
  today: 1_000,
  chance: 0,
}
const ids = (...some: readonly string[]) => new Set(some)
const all = (category: Category) =>
  ids(...bank.filter((one) => one.category === category).map((one) => one.id))
const choose = (told: Partial<RecommendInput>) => recommend({ ...fresh, ...told })
const met = (days: Readonly<Record<string, number>>) => ({
  ...fresh.facts,
  lastMet: new Map(Object.entries(days)),
})

describe('the recommended question', () => {
  it('is at the target level, from the category with the least evidence', () => {
    expect(choose({})).toMatchObject({
      question: { category: 'strategy', level: 'L5' },
      reason: { kind: 'least-evidence', category: 'strategy', level: 'L5', have: 0, need: 3 },
    })
  })

  it('comes from the categories the level rests on first', () => {
    expect(choose({ target: 'L4' })?.question.category).toBe('leadership')
    const hidden = ids(...all('leadership'), ...all('system-design'))
    expect(choose({ target: 'L4', hidden })?.question.category).toBe('strategy')
  })

  it('says so when its category was never practised', () => {
    const facts = { ...fresh.facts, practised: new Set<Category>(['leadership']) }
    expect(choose({ facts })?.reason).toEqual({ kind: 'never-practised', category: 'strategy' })
  })

  it('is settled by chance among those not met, whatever the order of the bank', () => {
    const at = (chance: number) => choose({ chance })?.question.id
    expect([0, 0.34, 0.99].map(at)).toEqual(['strategy-L5-0', 'strategy-L5-1', 'strategy-L5-2'])
    expect([1, Number.NaN, -1].map(at)).toEqual(['strategy-L5-2', 'strategy-L5-0', 'strategy-L5-0'])
    expect(choose({ chance: 0.34, summaries: bank.toReversed() })?.question.id).toBe('strategy-L5-1')
  })

  it('was not met in the last 60 days', () => {
    const facts = met({ 'strategy-L5-0': 940, 'strategy-L5-1': 939, 'strategy-L5-2': 1_000 })
    expect([0, 0.99].map((chance) => choose({ facts, chance })?.question.id)).toEqual([
      'strategy-L5-1',
      'strategy-L5-1',
    ])
  })

  it('is the one met longest ago where all were met lately', () => {
    const facts = met({ 'strategy-L5-0': 970, 'strategy-L5-1': 960, 'strategy-L5-2': 1_400 })
    expect(choose({ facts, chance: 0.99 })).toMatchObject({
      question: { id: 'strategy-L5-1' },
      reason: { kind: 'longest-ago', category: 'strategy', level: 'L5', days: 40 },
    })
  })

  it('was met today where the log dates it in the future', () => {
    const facts = met({ 'strategy-L5-0': 1_400, 'strategy-L5-1': 1_400, 'strategy-L5-2': 1_400 })
    expect(choose({ facts })?.reason).toMatchObject({ kind: 'longest-ago', days: 0 })
  })

  it('is neither hidden nor passed over', () => {
    const found = choose({ hidden: ids('strategy-L5-0'), skip: ids('strategy-L5-1') })
    expect(found?.question.id).toBe('strategy-L5-2')
  })

  it('comes from the next category when the neediest has none left, and says so', () => {
    expect(choose({ skip: all('strategy') })).toMatchObject({
      question: { category: 'leadership' },
      reason: { kind: 'none-left', without: 'strategy', category: 'leadership', level: 'L5' },
    })
  })

  it('is none when nothing is left at the level', () => {
    expect(choose({ skip: ids(...bank.map((one) => one.id)) })).toBeUndefined()
    expect(choose({ summaries: [] })).toBeUndefined()
  })

  it('is always at the target, never hidden or passed over, and there is one while any is left', () => {
    const some = fc.subarray(bank.map((one) => one.id)).map((list) => new Set(list))
    const weight = fc.double({ min: 0, max: 4, noNaN: true })
    const input = fc.record({
      hidden: some,
      skip: some,
      target: fc.constantFrom(...levels),
      chance: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      evidence: fc.tuple(weight, weight, weight).map((weights) => evidence(...weights)),
      facts: fc
        .array(fc.tuple(fc.constantFrom(...bank), fc.integer({ min: 900, max: 1_010 })))
        .map((days) => ({
          practised: new Set<Category>(),
          lastMet: new Map(days.map(([one, day]) => [one.id, day])),
        })),
    })
    fc.assert(
      fc.property(input, (told) => {
        const left = bank.filter(
          (one) => one.level === told.target && !told.hidden.has(one.id) && !told.skip.has(one.id),
        )
        const found = choose(told)
        expect(found !== undefined).toBe(left.length > 0)
        if (found === undefined) return
        expect(left).toContain(found.question)
        expect(reasonSentence(found.reason)).toMatch(/^[A-Z].*[^.]\.$/)
      }),
    )
  })
})

describe('what was met', () => {
  it('is what was attempted, and any part opened in the library, on its last day', () => {
    const facts = practiceFacts(
      [anAttempt({ id: 'a', day: 990 }), anAttempt({ id: 'b', day: 980 })],
      [aReveal({ day: 985 }), aReveal({ questionId: 'other', part: 'hints', day: 970 })],
    )
    expect([...facts.lastMet]).toEqual([
      ['q', 990],
      ['other', 970],
    ])
    expect(facts.practised).toEqual(new Set(['leadership']))
  })
})

describe('the reason', () => {
  const category = 'system-design'
  const level = 'L5'
  const need = 3
  it.each<[Reason, string]>([
    [
      { kind: 'never-practised', category },
      'You have not practised system design yet, so this is a good place to begin.',
    ],
    [
      { kind: 'least-evidence', category, level, have: 0, need },
      'System design has no evidence at L5 yet; this answer, once scored, would be the first.',
    ],
    [
      { kind: 'least-evidence', category, level, have: 2.999, need },
      'System design has your least evidence at L5 so far: 2.99 of the 3 answers it takes.',
    ],
    [
      { kind: 'least-evidence', category, level, have: 3.5, need },
      'System design has your least evidence at L5, though it has what it takes by now.',
    ],
    [
      { kind: 'longest-ago', category, level, days: 23 },
      'Of the system design questions left at L5, this is the one you saw longest ago: 23 days ago.',
    ],
    [
      { kind: 'longest-ago', category, level, days: 1 },
      'Of the system design questions left at L5, this is the one you saw longest ago: yesterday.',
    ],
    [
      { kind: 'longest-ago', category, level, days: 0 },
      'Of the system design questions left at L5, this is the one you saw longest ago: earlier today.',
    ],
    [
      { kind: 'none-left', without: 'leadership', category, level },
      'No leadership question is left at L5 just now, so here is one on system design.',
    ],
  ])('is one sentence: %o', (reason, sentence) => {
    expect(reasonSentence(reason)).toBe(sentence)
  })
})
