import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark, Rubric } from '../question/rubric.ts'
import { scoreAttempt, type ScoringDraft, totalOf } from './score-attempt.ts'

const weights = {
  framing: 0.15,
  sizing: 0.1,
  core: 0.2,
  depth: 0.2,
  choices: 0.15,
  running: 0.1,
  steering: 0.1,
}
const anchors = { 1: '', 2: '', 3: '', 4: '' }
const dial = { L4: '', L5: '', L6: '', L7: '' }
const rubric: Rubric = {
  id: 'system-design',
  category: 'system-design',
  title: 'System design',
  dimensions: Object.entries(weights).map(([id, weight]) => ({
    id,
    title: id,
    weight,
    asks: '',
    anchors,
    dial,
    ticks: [{ id: `${id}-shown`, text: '' }],
  })),
}
const ids = Object.keys(weights)
const draftOf = (marks: Readonly<Record<string, Mark>>): ScoringDraft =>
  Object.fromEntries(
    Object.entries(marks).map(([id, mark]) => [id, { mark, ticks: [], evidence: 'heard it' }]),
  )
const called = ['framing', 'sizing', 'core', 'depth', 'choices']
const good = draftOf({ framing: 3, sizing: 1, core: 4, depth: 2, choices: 3 })
const problems = (draft: ScoringDraft, calledFor = called) => {
  const scoring = scoreAttempt(rubric, calledFor, draft)
  return scoring.ok ? [] : scoring.problems.map((one) => `${one.dimension} ${one.reason}`)
}

describe('a scored attempt', () => {
  it('has the weighted mean of the marked dimensions as its total', () => {
    // (.15*3 + .10*1 + .20*4 + .20*2 + .15*3) / .80
    const scoring = scoreAttempt(rubric, called, good)
    expect(scoring).toMatchObject({ ok: true, marked: 5, counts: true })
    expect(scoring.ok && scoring.total).toBeCloseTo(2.75, 12)
  })

  it('lists the marks in the order of the rubric, ticks once and evidence trimmed', () => {
    const steering = { mark: 4, ticks: ['steering-shown', 'steering-shown'], evidence: ' led it \n' } as const
    const scoring = scoreAttempt(rubric, [], { steering, framing: { mark: 2, ticks: [], evidence: '' } })
    expect(scoring).toMatchObject({
      marks: [
        { dimension: 'framing', mark: 2, ticks: [], evidence: '' },
        { dimension: 'steering', mark: 4, ticks: ['steering-shown'], evidence: 'led it' },
      ],
    })
  })

  it('is evidence only from five marked dimensions on', () => {
    const four = draftOf({ framing: 3, sizing: 3, core: 3, depth: 3 })
    expect(scoreAttempt(rubric, [], four)).toMatchObject({ ok: true, marked: 4, counts: false })
  })
})

describe('a draft is refused', () => {
  it('while a called dimension is unmarked, but not for one that was neither called for nor shown', () => {
    const { core: _, ...rest } = good
    expect(problems(rest)).toEqual(['core unmarked'])
    expect(problems({ ...good, running: { ticks: [], evidence: ' ' } })).toEqual([])
  })

  it('when something was ticked or written for a dimension and no mark given', () => {
    expect(problems({ ...good, running: { ticks: ['running-shown'], evidence: '' } })).toEqual([
      'running unmarked',
    ])
    expect(problems({ ...good, running: { ticks: [], evidence: 'rollback' } })).toEqual(['running unmarked'])
  })

  it('without evidence for a 1 or a 4, blanks being none', () => {
    const bare = (mark: Mark) => problems({ ...good, core: { mark, ticks: [], evidence: ' \n' } })
    expect(([1, 2, 3, 4] as const).map(bare)).toEqual([
      ['core evidence-needed'],
      [],
      [],
      ['core evidence-needed'],
    ])
  })

  it.each([Number.NaN, 0, 5, 2.5, '3'])('for the mark %s', (mark) => {
    expect(problems({ ...good, core: { mark: mark as Mark, ticks: [], evidence: 'x' } })).toEqual([
      'core unknown-mark',
    ])
  })

  it('for a dimension or a tick the rubric does not have', () => {
    const stranger = { mark: 3, ticks: [], evidence: '' } as const
    expect(problems({ ...good, stranger })).toEqual(['stranger unknown-dimension'])
    expect(problems({ ...good, core: { mark: 3, ticks: ['depth-shown'], evidence: '' } })).toEqual([
      'core unknown-tick',
    ])
    expect(problems(JSON.parse('{"__proto__":{"mark":3,"ticks":[],"evidence":""}}'), [])).toContain(
      '__proto__ unknown-dimension',
    )
  })

  it('with nothing marked at all', () => {
    expect(problems({}, [])).toEqual(ids.map((id) => `${id} unmarked`))
  })

  it('with every problem at once', () => {
    const draft: ScoringDraft = { ...good, framing: { mark: 4, ticks: ['x'], evidence: '' } }
    expect(problems(draft, ids)).toEqual([
      'framing evidence-needed',
      'framing unknown-tick',
      'running unmarked',
      'steering unmarked',
    ])
  })
})

describe('the total', () => {
  const mark = fc.constantFrom<Mark>(1, 2, 3, 4)
  const marked = fc
    .tuple(fc.subarray(ids, { minLength: 1 }), fc.array(mark, { minLength: 7, maxLength: 7 }))
    .map(([some, given]) => some.map((dimension, index) => ({ dimension, mark: given[index] ?? 1 })))

  it('lies between the lowest and the highest mark, and is exactly the mark when all are alike', () => {
    fc.assert(
      fc.property(marked, mark, (marks, same) => {
        const given = marks.map((one) => one.mark)
        const total = totalOf(rubric, marks)
        expect(total).toBeGreaterThanOrEqual(Math.min(...given))
        expect(total).toBeLessThanOrEqual(Math.max(...given))
        expect(
          totalOf(
            rubric,
            marks.map((one) => ({ ...one, mark: same })),
          ),
        ).toBe(same)
      }),
    )
  })

  it('rises with any mark and does not depend on the order of the marks', () => {
    fc.assert(
      fc.property(marked, fc.nat(6), (marks, pick) => {
        const raised = marks.map((one, index) =>
          index === pick % marks.length ? { ...one, mark: Math.min(4, one.mark + 1) as Mark } : one,
        )
        expect(totalOf(rubric, raised)).toBeGreaterThanOrEqual(totalOf(rubric, marks) ?? 5)
        expect(totalOf(rubric, marks.toReversed())).toBe(totalOf(rubric, marks))
      }),
    )
  })

  it('is none without marks, and leaves out dimensions the rubric does not have', () => {
    expect(totalOf(rubric, [])).toBeUndefined()
    expect(totalOf(rubric, [{ dimension: 'gone', mark: 4 }])).toBeUndefined()
  })
})
