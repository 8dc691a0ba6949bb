import { describe, expect, test } from 'vitest'

import { compileBank } from '#build/bank/compile-bank.ts'

import { design, faultsOf, put } from './fixtures/plant.ts'
import { buildSampleBank, lineOf, replaceIn, toSources } from './fixtures/sample-bank.ts'

test('the sample bank has no fault, so that every fault below is the planted one', () => {
  const { bank, faults } = compileBank(toSources(buildSampleBank()))
  expect(faults).toEqual([])
  expect([bank.questions.length, bank.rubrics.length, bank.formats.length]).toEqual([3, 3, 3])
  expect(bank.formats[0]?.plans[0]?.phases[0]?.budgetMs).toBe(930_000)
})

describe('a file that is not what it should be', () => {
  const good = buildSampleBank().get(design) ?? ''
  const bytes = new TextEncoder().encode(good)
  const bad = 'strategy/bad.md'

  test.each<readonly [string, string | Uint8Array, string]>([
    ['empty', '', ':1: is empty'],
    ['without front matter', '## Hello\n', ':1: has no front matter'],
    ['with something before it', `\n${good}`, ':1: has no front matter'],
    [
      'with unterminated front matter',
      '---\nid: x\n',
      ':1: the front matter that starts here is never closed',
    ],
    ['with a list for front matter', '---\n- a\n---\n', ':1: the front matter must be a group of keys'],
    ['with empty front matter', '---\n---\n', ':1: the front matter must be a group of keys'],
    ['with a byte order mark', `\ufeff${good}`, ':1: starts with a byte order mark'],
    ['in UTF-16 with a mark', Buffer.from(`\ufeff${good}`, 'utf16le'), ':1: is saved as UTF-16'],
    ['in UTF-16 without a mark', Buffer.from(good, 'utf16le'), ':1: is saved as UTF-16'],
    ['in big-endian UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le').swap16(), ':1: is saved as UTF-16'],
    [
      'in Latin-1',
      Buffer.from('---\nid: a\ntitle: caf\u00e9\n---\n', 'latin1'),
      ':3: is not UTF-8 from here on',
    ],
    ['cut inside a letter', bytes.slice(0, 30).fill(0xc3, 29), 'is not UTF-8'],
    ['with a NUL', '---\nid: a\ntitle: b\0c\n---\n', ':3: holds a control character (U+0000)'],
    ['with an escape sequence', '---\nid: a\n---\n\u001b[31m', ':4: holds a control character (U+001B)'],
    ['of 300 KiB', 'x'.repeat(300 * 1024), ':1: is 300 KiB; a file may have at most 256 KiB'],
  ])('is refused: %s', (_, content, reason) => {
    const faults = put(bad, content)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(bad)
    expect(faults[0]).toContain(reason)
  })

  test('an alias bomb is refused at once instead of being unfolded', () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `k${n + 1}: &k${n + 1} [${`*k${n}, `.repeat(9)}*k${n}]`)
    const started = performance.now()
    const faults = put(bad, `---\nk0: &k0 [x]\n${bomb.join('\n')}\n---\n`)
    expect(performance.now() - started).toBeLessThan(5000)
    expect(faults[0]).toBe(`${bad}:2: \`&k0\` is an anchor; anchors and aliases are not used here`)
    expect(faults).toContain(`${bad}:3: \`*k0\` is an alias; write the value out instead`)
  })

  test('a file may end its lines as on Windows', () => {
    expect(put(design, good.replaceAll('\n', '\r\n'))).toEqual([])
  })

  test.each([
    ['strategy/notes.txt', 'is not a Markdown file'],
    ['strategy/deep/question.md', 'must lie directly in strategy/'],
    ['stratgy/question.md', 'lies in none of the folders of a bank'],
    ['question.md', 'lies in none of the folders of a bank'],
  ])('%s lies in the wrong place', (path, reason) => {
    expect(put(path, good)).toEqual([expect.stringContaining(`${path}:1: ${reason}`)])
  })
})

test('every fault of every file is reported at once, sorted by path and line', () => {
  const files: Map<string, string | Uint8Array> = buildSampleBank()
  const good = buildSampleBank().get(design) ?? ''
  const many = [
    ['level: L5', 'levle: L5'],
    ['[ambiguity]', '[ambiguty]'],
    ['result: 10', 'result: 20'],
    ['licence: MIT', 'licence: MIT\nlicence: MIT'],
    ['## What matters', '# What matters'],
    ['flowchart LR', 'gantt'],
    ['format: system-design-45', 'format: nothing'],
  ].reduce((text, [piece = '', by = '']) => replaceIn(text, piece, by), good)
  files.set(design, many)
  files.set('strategy/utf16.md', Buffer.from(`\ufeff${good}`, 'utf16le'))
  files.set('leadership/huge.md', 'x'.repeat(300 * 1024))
  files.set('formats/broken.md', '---\nid: broken\n')
  const faults = faultsOf(files)
  const places = faults.map((one) => one.split(': ')[0] ?? '')
  const line = (piece: string) => `${design}:${lineOf(many, piece)}`
  expect(places).toEqual([
    'formats/broken.md:1',
    'leadership/huge.md:1',
    'strategy/utf16.md:1',
    `${design}:1`,
    ...['levle', 'competencies', 'format:', 'result', 'licence: MIT\nrev', '# What', 'gantt'].map(line),
  ])
})
