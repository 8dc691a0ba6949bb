import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { evaluateExpression } from './evaluate-expression.ts'

function valueOf(expression: string, inputs: Record<string, number> = {}): number {
  const result = evaluateExpression(expression, inputs)
  if (result.kind === 'fault') throw new Error(`${expression}: ${result.reason} at ${result.at}`)
  return result.value
}

describe('evaluateExpression', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 5', 2],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['3 - -2', 5],
    ['--4', 4],
    ['1.5e3 + 0.5', 1500.5],
    ['max(1, 2, 3) - min(4, 2)', 1],
    ['ceil(1.2) + floor(1.8) + round(2.5)', 6],
    ['sqrt(16) + log2(8) + log10(1000) + ln(exp(2))', 12],
    ['  7  ', 7],
  ])('works out %s', (expression, expected) => {
    expect(valueOf(expression)).toBeCloseTo(expected, 10)
  })

  test('takes named inputs, also when one is called like a function', () => {
    expect(valueOf('jobs_per_day / 86400 * peak', { jobs_per_day: 10_000_000, peak: 6 })).toBeCloseTo(
      694.44,
      2,
    )
    expect(valueOf('min(min, 3)', { min: 2 })).toBe(2)
  })

  test.each([
    ['', 0, 'ends'],
    ['1 +', 3, 'ends'],
    ['1 + * 2', 4, 'stands where'],
    ['(1 + 2', 6, 'closing bracket'],
    ['max(1, 2', 8, 'closing bracket'],
    ['1 2', 2, 'not expected'],
    ['1)', 1, 'not expected'],
    ['2 % 3', 2, 'means nothing'],
    ['1 + 😀', 4, '😀'],
    ['a + b', 4, '`b` is not among the inputs'],
    ['toString', 0, 'not among the inputs'],
    ['constructor(1)', 0, 'no function'],
    ['sqrt', 0, 'needs brackets'],
    ['sqrt(1, 2)', 0, 'takes one value'],
    ['sqrt()', 5, 'stands where'],
    ['1 / (2 - 2)', 2, 'divides by zero'],
    ['sqrt(0 - 1)', 0, 'no finite number'],
    ['1e999', 0, 'no finite number'],
    ['1 + )', 4, 'stands where'],
  ])('says where and why %j fails', (expression, at, reason) => {
    const result = evaluateExpression(expression, { a: 1 })
    expect(result).toMatchObject({ kind: 'fault', at })
    expect(result).toHaveProperty('reason', expect.stringContaining(reason))
  })

  test('refuses endless nesting and length instead of running out of stack', () => {
    const deep = evaluateExpression(`${'('.repeat(400)}1${')'.repeat(400)}`, {})
    expect(deep).toMatchObject({ kind: 'fault', reason: expect.stringContaining('nested') })
    expect(evaluateExpression('-'.repeat(900), {})).toMatchObject({
      reason: expect.stringContaining('nested'),
    })
    expect(evaluateExpression('1+'.repeat(5000), {})).toMatchObject({
      reason: expect.stringContaining('longer'),
    })
  })
})

type Tree = { readonly text: string; readonly compute: () => number }

const inputs = { alpha: 3.5, beta: -2, gamma_1: 1200 }

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }).map((value) => ({ text: String(value), compute: () => value })),
  fc.constantFrom('alpha' as const, 'beta' as const, 'gamma_1' as const).map((name) => ({
    text: name,
    compute: () => inputs[name],
  })),
)

/** Expressions with every bracket written out, beside the same sum done by JavaScript itself. */
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/', '^'), tie('tree'))
      .map(([left, sign, right]) => ({
        text: `(${left.text} ${sign} ${right.text})`,
        compute: () => calculate(left.compute(), sign, right.compute()),
      })),
    tie('tree').map((inner) => ({ text: `(-${inner.text})`, compute: () => -inner.compute() })),
    tie('tree').map((inner) => ({
      text: `floor(${inner.text})`,
      compute: () => Math.floor(inner.compute()),
    })),
    fc.tuple(tie('tree'), tie('tree')).map(([one, two]) => ({
      text: `max(${one.text},${two.text})`,
      compute: () => Math.max(one.compute(), two.compute()),
    })),
  ),
}))

/** NaN stands for "no finite number" and spreads through everything above it. */
function calculate(left: number, sign: string, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Number.NaN
  const results: Record<string, number> = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '^': left ** right,
  }
  const result = results[sign] ?? Number.NaN
  return Number.isFinite(result) ? result : Number.NaN
}

describe('evaluateExpression, compared with JavaScript', () => {
  test('agrees on every expression with brackets, and refuses what is not finite', () => {
    fc.assert(
      fc.property(tree, ({ text, compute }) => {
        const result = evaluateExpression(text, inputs)
        const expected = compute()
        if (result.kind === 'value') expect(Object.is(result.value + 0, expected + 0)).toBe(true)
        else if (text.length <= 1000)
          expect(Number.isNaN(expected) || result.reason.includes('nested')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('binds + - * / without brackets as JavaScript does', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(numbers, fc.infiniteStream(fc.constantFrom('+', '-', '*', '/')), (values, signs) => {
        const drawn = values.map((value) => ({ value, sign: signs.next().value }))
        const text = drawn.map(({ value, sign }, index) => (index === 0 ? value : `${sign}${value}`)).join('')
        const terms: number[] = []
        for (const [index, { value, sign }] of drawn.entries()) {
          const last = terms.length - 1
          if (index === 0 || sign === '+') terms.push(value)
          else if (sign === '-') terms.push(-value)
          else terms[last] = sign === '*' ? terms[last]! * value : terms[last]! / value
        }
        expect(valueOf(text)).toBeCloseTo(
          terms.reduce((sum, term) => sum + term, 0),
          6,
        )
      }),
    )
  })

  test('never throws, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0129.eE+-*/^(), ab_min'.split('')) })
    fc.assert(
      fc.property(text, (one) => void evaluateExpression(one, { a: 1, b: 0 })),
      { numRuns: 2000 },
    )
  })
})
