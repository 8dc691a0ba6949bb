import { describe, expect, it } from 'vitest'
import type { QuestionSummary } from '../question/question.ts'
import { drawQuestion, type DrawInput } from './draw-question.ts'

function summary(id: string, level: QuestionSummary['level'] = 'L5'): QuestionSummary {
  return {
    id,
    category: 'strategy',
    level,
    title: id,
    prompt: id,
    format: 'strategy-45',
  }
}

function draw(change: Partial<DrawInput> = {}) {
  return drawQuestion({
    summaries: [summary('a'), summary('b'), summary('c'), summary('other-level', 'L4')],
    facts: { lastMet: new Map(), practised: new Set() },
    category: 'strategy',
    level: 'L5',
    today: 1000,
    chance: 0,
    without: new Set(),
    ...change,
  })?.id
}

describe('drawQuestion', () => {
  it('draws by chance among the questions not met yet', () => {
    expect(draw({ chance: 0 })).toBe('a')
    expect(draw({ chance: 0.5 })).toBe('b')
    expect(draw({ chance: 0.999_999 })).toBe('c')
  })
  it('prefers one not met in the last 60 days', () => {
    const lastMet = new Map([
      ['a', 990],
      ['b', 995],
      ['c', 939],
    ])
    expect(draw({ facts: { lastMet, practised: new Set() } })).toBe('c')
  })
  it('falls back to the one met longest ago', () => {
    const lastMet = new Map([
      ['a', 990],
      ['b', 985],
      ['c', 999],
    ])
    expect(draw({ facts: { lastMet, practised: new Set() } })).toBe('b')
  })
  it('never draws what it was told to leave out, and says when nothing is left', () => {
    expect(draw({ without: new Set(['a']) })).toBe('b')
    expect(draw({ without: new Set(['a', 'b', 'c']) })).toBeUndefined()
  })
})
