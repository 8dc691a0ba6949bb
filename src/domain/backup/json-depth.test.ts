import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonDepth } from './json-depth.ts'

describe('the depth of JSON', () => {
  it.each([
    ['1', 0],
    ['{}', 1],
    ['[[],[[]]]', 3],
    ['{"a":"[[[{{{"}', 1],
    [String.raw`{"a":"\"[["}`, 1],
    [String.raw`{"a":"\\"}`, 1],
    ['['.repeat(100_000), 100_000],
  ])('of %.30s is %i', (text, depth) => {
    expect(jsonDepth(text)).toBe(depth)
  })

  it('agrees with the value that was written', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(jsonDepth(JSON.stringify(value))).toBe(depthOf(value))
      }),
    )
  })
})
