import { describe, expect, it } from 'vitest'
import { countWords } from './words.ts'

describe('countWords', () => {
  it('counts figures as one word each', () => {
    expect(countWords('from 0.4 to 1,200 in 3 weeks')).toBe(7)
  })
  it('counts a long text as the sum of its words, wherever it is cut', () => {
    for (const word of ['a', 'measured', 'Zuverlässigkeit']) {
      expect(countWords(`${word} `.repeat(7_001))).toBe(7_001)
    }
  })
  it('counts a text without any white space', () => {
    expect(countWords('x'.repeat(1_500))).toBe(1)
    expect(countWords('')).toBe(0)
  })
})
