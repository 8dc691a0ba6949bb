import { describe, expect, test } from 'vitest'

import { faultsOf, plant, put } from './fixtures/plant.ts'
import { buildSampleBank, lineOf } from './fixtures/sample-bank.ts'

describe('rubrics and formats', () => {
  const rubric = 'rubrics/strategy.md'
  const format = 'formats/strategy-45.md'
  const rest = '      - { id: rest, title: Rest, minutes: 29.5, guide: Go on. }'

  test.each([
    [rubric, 'weight: 0.4', 'weight: 0.5', 'dimensions:', '`dimensions` has weights that sum to 1.1, not 1'],
    [rubric, 'weight: 0.4', 'weight: -0.4', 'weight', '`dimensions`, item 1, `weight` must be above 0'],
    [
      rubric,
      '      - { id: two-d, text: Said d }\n',
      '',
      'ticks:\n      - { id: two-a',
      '`dimensions`, item 2, `ticks` must have at least 4, but has 3',
    ],
    [
      rubric,
      'id: two-d',
      'id: two-a',
      '      - { id: two-a, text: Said d',
      '`dimensions`, item 2, `ticks`, item 4, `id` `two-a` occurs twice',
    ],
    [rubric, '3: Enough., ', '', 'anchors', '`dimensions`, item 1, `anchors`, `3` is missing'],
    [rubric, 'L6: An organisation.', 'L8: An organisation.', 'dial', 'unknown key `L8`'],
    [
      rubric,
      'id: seven\n',
      'id: one\n',
      '  - id: one\n    title: Dimension seven',
      '`dimensions`, item 7, `id` `one` occurs twice',
    ],
    [
      rubric,
      'category: strategy',
      'category: leadership',
      'category',
      'leadership already has a rubric: rubrics/leadership.md',
    ],
    [
      format,
      'minutes: 15.5',
      'minutes: 15',
      'phases',
      '`plans`, item 1, `phases` sums to 44.5 minutes, but the format has 45',
    ],
    [format, 'minutes: 15.5', 'minutes: 0', '- { id: start', '`minutes` must be above 0'],
    [format, '[L6, L7]', '[L6]', 'plans', '`plans` has no plan for L7'],
    [
      format,
      '[L6, L7]',
      '[L5, L6, L7]',
      '  - levels: [L5',
      '`plans`, item 2, `levels` plans L5 a second time',
    ],
    [format, rest, rest.replace('rest', 'start'), rest.replace('rest', 'start'), '`id` `start` occurs twice'],
  ])('%s: %j → %j is reported at %j: %s', (path, piece, by, at, reason) => {
    const { text, faults } = plant(path, piece, by)
    const expected = `${path}:${lineOf(text, at)}: `
    expect(faults.filter((one) => one.startsWith(expected)).join('\n')).toContain(reason)
  })

  test('a dimension too few, a missing rubric, and text that nobody would read', () => {
    const files = buildSampleBank()
    const text = files.get(rubric) ?? ''
    const six = text.slice(0, text.indexOf('  - id: seven')) + '---\n\nA note.\n'
    files.set(rubric, six)
    files.delete('rubrics/leadership.md')
    const faults = faultsOf(files)
    expect(faults).toContain(
      `${rubric}:${lineOf(six, 'dimensions:')}: \`dimensions\` must have exactly 7, but has 6`,
    )
    expect(faults).toContain('rubrics/leadership.md:1: there is no rubric for leadership')
    expect(faults).toContain(
      `${rubric}:${lineOf(six, 'A note.')}: nothing stands below the front matter of a rubric or format`,
    )
  })

  test('a rubric that cannot be read does not make every dimension unknown', () => {
    const faults = put(rubric, '---\nid: [\n---\n')
    expect(faults.filter((one) => !one.startsWith(rubric))).toEqual([])
  })
})
