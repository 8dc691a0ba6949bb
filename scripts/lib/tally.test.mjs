import { expect, test } from 'vitest'
import { formatTable, formatTotal, sum, tallyCheck, tallyPlaywright, tallyVitest } from './tally.mjs'

const parts = [
  { part: 'unit', projects: ['unit', 'unit-dom'] },
  { part: 'journeys', projects: ['journeys'] },
]
const ok = { code: 0, seconds: 1.25 }
const bad = { code: 1, seconds: 1 }
const counts = (passed, failed = 0, skipped = 0) => ({ passed, failed, skipped })

function failuresOf(rows) {
  return sum(rows).failed
}

test('a static check counts as one', () => {
  expect(tallyCheck('lint', ok)).toMatchObject({ passed: 1, failed: 0 })
  expect(tallyCheck('lint', bad)).toMatchObject({ passed: 0, failed: 1 })
})

test('the projects of one part are summed', () => {
  const rows = tallyVitest(parts, { unit: counts(3), 'unit-dom': counts(2, 1, 1), journeys: counts(1) }, bad)
  expect(rows[0]).toMatchObject({ part: 'unit', passed: 5, failed: 1, skipped: 1 })
  expect(failuresOf(rows)).toBe(1)
})

test('a part without tests has failed', () => {
  expect(failuresOf(tallyVitest(parts, { unit: counts(3) }, ok))).toBe(1)
})

test('a run that crashed before it wrote anything has failed', () => {
  expect(failuresOf(tallyVitest(parts, undefined, bad))).toBeGreaterThan(0)
  expect(tallyPlaywright('end to end', undefined, bad).failed).toBe(1)
})

test('a run that ends badly without a failed test has failed', () => {
  expect(failuresOf(tallyVitest(parts, { unit: counts(3), journeys: counts(1) }, bad))).toBe(1)
  expect(tallyPlaywright('end to end', { stats: { expected: 3 } }, bad).failed).toBe(1)
})

test('an error outside any test counts', () => {
  const strays = { '(outside tests)': counts(0, 2) }
  expect(failuresOf(tallyVitest(parts, { unit: counts(1), journeys: counts(1), ...strays }, bad))).toBe(2)
})

test('in the browser a flaky test has failed and a skipped one is said', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }
  expect(tallyPlaywright('end to end', report, bad)).toMatchObject({ passed: 4, failed: 2, skipped: 2 })
  expect(tallyPlaywright('end to end', { stats: {}, errors: [] }, ok).failed).toBe(1)
})

test('the last line sums every part', () => {
  const rows = [tallyCheck('lint', ok), { part: 'unit', passed: 10, failed: 1, skipped: 2 }]
  expect(formatTotal(rows)).toBe('11 passed, 1 failed, 2 skipped')
  expect(
    formatTable(rows)
      .split('\n')
      .map((line) => line.split(/\s+/).slice(0, 4)),
  ).toEqual([
    ['part', 'passed', 'failed', 'skipped'],
    ['lint', '1', '0', '0'],
    ['unit', '10', '1', '2'],
  ])
})
