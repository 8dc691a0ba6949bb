import { beforeAll, describe, expect, test } from 'vitest'

import { categories } from '#src/domain/question/category.ts'
import { evaluateExpression } from '#src/domain/question/evaluate-expression.ts'
import { phasesAt } from '#src/domain/question/format.ts'
import { levels } from '#src/domain/question/level.ts'
import { marks } from '#src/domain/question/rubric.ts'

import { compileBank } from '#build/bank/compile-bank.ts'
import type { Bank } from '#build/bank/compile-bank.ts'
import { formatFault } from '#build/bank/fault.ts'
import { readFolder } from '#build/bank/read-folder.ts'

const folder = 'questions'
let bank: Bank
let faults: readonly string[]

beforeAll(async () => {
  const compiled = compileBank(await readFolder(folder))
  bank = compiled.bank
  faults = compiled.faults.map(formatFault)
}, 120_000)

test('the bank has no fault', () => {
  expect(faults).toEqual([])
})

describe.each(categories)('%s', (category) => {
  test.each(levels)('has at least three questions at %s', (level) => {
    const cell = bank.questions.filter((one) => one.category === category && one.level === level)
    expect(cell.length).toBeGreaterThanOrEqual(3)
  })

  test('has one complete rubric', () => {
    const rubrics = bank.rubrics.filter((one) => one.category === category)
    expect(rubrics).toHaveLength(1)
    const dimensions = rubrics[0]!.dimensions
    expect(dimensions).toHaveLength(7)
    expect(dimensions.reduce((sum, one) => sum + one.weight, 0)).toBeCloseTo(1, 6)
    for (const dimension of dimensions) {
      const sentences = [
        ...marks.map((mark) => dimension.anchors[mark]),
        ...levels.map((one) => dimension.dial[one]),
      ]
      expect(new Set(sentences).size).toBe(8)
      expect(new Set(dimension.ticks.map((one) => one.id)).size).toBeGreaterThanOrEqual(4)
    }
  })

  test('has a format whose phases fill its time at every level', () => {
    const formats = bank.formats.filter((one) => one.category === category)
    expect(formats.length).toBeGreaterThan(0)
    for (const format of formats) {
      for (const level of levels) {
        const planned = phasesAt(format, level).reduce((sum, phase) => sum + phase.budgetMs, 0)
        expect(planned, `${format.id} at ${level}`).toBe(format.minutes * 60_000)
      }
    }
  })
})

test('every worked number agrees with its inputs to within one per cent', () => {
  const numbers = bank.questions.flatMap((one) => one.numbers.map((number) => ({ id: one.id, number })))
  expect(numbers.length).toBeGreaterThan(0)
  for (const { id, number } of numbers) {
    const computed = evaluateExpression(number.expression, number.inputs)
    expect(computed.kind, `${id}: ${number.name}`).toBe('value')
    const value = computed.kind === 'value' ? computed.value : Number.NaN
    const off = Math.abs(number.result - value) / Math.abs(value)
    expect(off, `${id}: ${number.name} is ${value}`).toBeLessThanOrEqual(0.01)
  }
})

test('every question reads a different title and prompt', () => {
  expect(new Set(bank.questions.map((one) => one.title)).size).toBe(bank.questions.length)
  expect(new Set(bank.questions.map((one) => one.prompt)).size).toBe(bank.questions.length)
})

test('every diagram has words that say what it shows', () => {
  const diagrams = bank.questions.flatMap((one) => one.guidance.filter((part) => part.kind === 'diagram'))
  expect(diagrams.length).toBeGreaterThan(0)
  for (const { label } of diagrams) expect(label.split(' ').length).toBeGreaterThan(3)
})
