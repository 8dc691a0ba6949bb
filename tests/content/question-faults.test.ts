import { describe, expect, test } from 'vitest'

import { design, faultsOf, plant, put } from './fixtures/plant.ts'
import { buildSampleBank, lineOf, replaceIn } from './fixtures/sample-bank.ts'

/** [what is replaced, by what, text whose line is reported, the reason] */
const planted: readonly (readonly [string, string, string, string])[] = [
  ['level: L5', 'levle: L5', 'levle', 'unknown key `levle`, did you mean `level`?'],
  ['level: L5', 'levle: L5', '---', '`level` is missing'],
  ['level: L5', 'level: L8', 'level: L8', '`level` cannot be `L8`, did you mean `L4`?'],
  ['level: L5', 'level: 5', 'level: 5', '`level` cannot be the number 5 (one of L4, L5, L6, L7)'],
  ['licence: MIT', 'licence: 1.0', 'licence', '`licence` must be text, not the number 1 (put it in quotes)'],
  ['licence: MIT', 'licence: " "', 'licence', '`licence` must not be blank'],
  ['licence: MIT', 'licence: MIT\nlicence: MIT', 'licence: MIT\nreviewed', 'the key `licence` occurs twice'],
  ['title: A sample of system-design', 'title: Two words', 'title:', '`title` must have 3 to 9 words, not 2'],
  [
    '[one, two, three, four, five]',
    '[one, two, three, four]',
    'dimensions',
    '`dimensions` must have at least 5, but has 4',
  ],
  [
    '[one, two, three, four, five]',
    '[one, two, three, four, four]',
    'dimensions',
    '`dimensions`, item 5 `four` occurs twice',
  ],
  [
    '[one, two, three, four, five]',
    '[one, two, three, four, fiev]',
    'dimensions',
    'the rubric for system-design has no dimension `fiev`, did you mean `five`?',
  ],
  [
    '[ambiguity]',
    '[ambiguty]',
    'competencies',
    '`competencies`, item 1 cannot be `ambiguty`, did you mean `ambiguity`?',
  ],
  ['[ambiguity]', '[]', 'competencies', '`competencies` must have at least 1, but has 0'],
  [
    '[architecture]',
    '[architectur]',
    'themes',
    '`themes`, item 1 cannot be `architectur`, did you mean `architecture`?',
  ],
  ['[ledgers, ownership]', '[Ledgers]', 'topics', '`topics`, item 1 must be in kebab-case'],
  [
    'pattern: ivory-tower',
    'pattern: ivory-towr',
    'pattern',
    '`pitfalls`, item 1, `pattern` cannot be `ivory-towr`, did you mean `ivory-tower`?',
  ],
  [
    'format: system-design-45',
    'format: system-design-54',
    'format:',
    'there is no format `system-design-54`, did you mean `system-design-45`?',
  ],
  [
    'format: system-design-45',
    'format: strategy-45',
    'format:',
    'the format `strategy-45` is for strategy, not system-design',
  ],
  [
    'What would you ask the teams first?',
    'Why do it?',
    '- ask: Why',
    '`probes`, item 1, `ask` must have 5 to 40 words, not 3',
  ],
  ['    tests: diagnosis\n', '', '- ask: What would you ask', '`probes`, item 1, `tests` is missing'],
  [
    '  - Who writes to it today?',
    '  - a\n  - b\n  - c\n  - d',
    'hints',
    '`hints` must have at most 3, but has 4',
  ],
  [
    '    - Names the owner of each field',
    '    []',
    '  at:\n',
    '`strong`, `at` must have at least 1, but has 0',
  ],
  ['  - text: Waits for agreement\n', '', 'pitfalls', '`pitfalls` must have at least 3, but has 2'],
  [
    'https://example.org/page',
    'http://example.org/page',
    'url',
    '`sources`, item 1, `url` must be an address that starts with https://',
  ],
  ['2026-11-23', '2026-02-30', 'reviewed', '`reviewed`, `date` must be a day of the calendar'],
  [
    'verdict: accepted',
    'verdict: fine',
    'reviewed',
    '`reviewed`, `verdict` cannot be `fine` (one of accepted, mended, unread)',
  ],
  [
    'result: 10',
    'result: 10.2',
    'result',
    '`result` of "mean writes" says 10.2, but its expression gives 10',
  ],
  ['result: 10', 'result: -10', 'result', '`result` of "mean writes" says -10, but its expression gives 10'],
  [
    '/ 86400',
    '/ per_day',
    'expression',
    '`expression` of "mean writes", character 18: `per_day` is not among the inputs',
  ],
  ['/ 86400', '/ (86400', 'expression', 'character 24: a closing bracket is missing'],
  [
    '864000 }',
    '"864000" }',
    'inputs',
    '`numbers`, item 1, `inputs`, `writes_per_day` must be a number, not text',
  ],
  [
    '{ writes_per_day: 864000 }',
    '{ writes_per_day: 864000, constructor: 1 }',
    'inputs',
    '`numbers`, item 1, `inputs`, `constructor` must be a name',
  ],
  [
    '{ writes_per_day: 864000 }',
    '{ writes_per_day: 864000, __proto__: 1 }',
    'inputs',
    'the key `__proto__` is not allowed',
  ],
  [
    'category: system-design',
    'category: strategy',
    'category',
    '`category` is strategy, but the file lies in system-design/',
  ],
  [
    'category: system-design',
    'category: strategy',
    'numbers',
    '`numbers` is for system-design questions only, not strategy',
  ],
  [
    'id: first-system-design',
    'id: second',
    'id:',
    '`id` is `second`, but the file is called first-system-design.md',
  ],
  ['topics: [', 'topics: &all [', 'topics', '`&all` is an anchor'],
  ['licence: MIT', 'licence: !!str MIT', 'licence', 'is a tag'],
  ['licence: MIT', 'licence: a: b', 'licence', 'cannot be read as YAML: check the indentation'],
  ['licence: MIT', 'licence: "MIT', 'licence', 'cannot be read as YAML'],
  ['licence: MIT', 'licence:\n\t- MIT', '\t- MIT', 'is indented by a tab'],
  ['licence: MIT', '...\nlicence: MIT', 'licence', 'a second document starts here'],
  ['licence: MIT', `licence: ${'['.repeat(5000)}`, 'licence', 'nests lists and groups too deeply'],
  ['## What matters', '# What matters', '# What', 'headings start at `##`'],
  ['## What matters', 'What matters\n============', 'What matters', 'headings start at `##`'],
  ['comes first,', 'comes <b>first</b>,', 'Ownership', 'holds raw HTML'],
  ['## What matters', '<!-- note -->\n\n## What matters', '<!--', 'holds raw HTML'],
  ['  A[Teams] --> B[Ledger]', '  A[Teams] --> B[Ledger', '  A[Teams]', 'diagram: `[Ledger` cannot be drawn'],
  [
    '  A[Teams] --> B[Ledger]',
    '  A[Teams]-->B[Ledger]',
    '  A[Teams]',
    'diagram: `-->B[Ledger]` is no arrow to another box',
  ],
  ['flowchart LR', 'pie', 'pie', 'diagram: `pie` starts no diagram that can be drawn'],
  [
    '```mermaid\nflowchart LR\n  A[Teams] --> B[Ledger]\n```',
    '> ```mermaid\n> flowchart LR\n>   A --> B\n> ```',
    '> ```mermaid',
    'a diagram stands on its own',
  ],
]

describe('a question with one planted fault', () => {
  test.each(planted)('%j → %j is reported at %j: %s', (piece, by, at, reason) => {
    const { text, faults } = plant(design, piece, by)
    const expected = `${design}:${lineOf(text, at)}: `
    expect(faults.filter((one) => one.startsWith(expected)).join('\n')).toContain(reason)
  })

  test('a prompt that is too short or holds a list', () => {
    const { text } = plant(design, 'licence: MIT', 'licence: MIT')
    const start = text.indexOf('prompt: >-')
    const prompt = text.slice(start, text.indexOf('dimensions:'))
    const short = plant(design, prompt, 'prompt: Only a few words.\n')
    expect(short.faults).toEqual([
      `${design}:${lineOf(short.text, 'prompt')}: \`prompt\` must have 15 to 90 words, not 4`,
    ])
    const list = `prompt: |\n${'  - one two three four five six\n'.repeat(4)}`
    expect(plant(design, prompt, list).faults.join()).toContain('must not hold a list')
  })

  test('an id that another file already has', () => {
    const files = buildSampleBank()
    const copy = replaceIn(
      files.get('strategy/first-strategy.md') ?? '',
      'category: strategy',
      'category: leadership',
    )
    files.set('leadership/first-strategy.md', copy)
    expect(faultsOf(files)).toContain(
      'strategy/first-strategy.md:2: the id `first-strategy` is already used at leadership/first-strategy.md:2',
    )
  })

  test('a body that says nothing', () => {
    const { text } = plant(design, 'licence: MIT', 'licence: MIT')
    expect(put(design, text.slice(0, text.lastIndexOf('---\n') + 4)).join()).toContain('has no guidance')
  })

  test('numbers missing where they are needed', () => {
    const { text } = plant(design, 'licence: MIT', 'licence: MIT')
    const without = text.slice(0, text.indexOf('numbers:')) + text.slice(text.indexOf('sources:'))
    expect(put(design, without)).toEqual([
      `${design}:1: \`numbers\` must have at least 1 in a system-design question`,
    ])
  })

  test('a figure on the very edge of one per cent agrees, and one beyond it does not', () => {
    expect(plant(design, 'result: 10', 'result: 10.1').faults).toEqual([])
    expect(plant(design, 'result: 10', 'result: 9.9').faults).toEqual([])
    expect(plant(design, 'result: 10', 'result: 10.101').faults).toHaveLength(1)
  })
})
