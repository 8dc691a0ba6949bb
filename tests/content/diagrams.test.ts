import { describe, expect, test } from 'vitest'

import type { DiagramPart } from '#src/domain/question/diagram.ts'

import { compileGuidance } from '#build/bank/compile-guidance.ts'
import { drawDiagram } from '#build/bank/diagram/draw-diagram.ts'

const sources = {
  flowchart: `flowchart LR
  A[Client] --> B["API (v2)"]
  B -->|writes "x" & <y>| C[(Store)]
  B -.-> D{Choice} ==> E((End))
  subgraph g [Group one]
    P[Inner] --> Q[[sub]]
  end
  C <--> E
  H{{hex}} -- text here --> I([stadium]) & K(((dbl)))
  A --> L["Two<br/>lines **b** and <i>it</i>"]`,
  sequence: `sequenceDiagram
  participant A as Alice
  actor B as Bob
  A->>+B: Hello
  B-->>-A: Hi
  A-)B: async
  Note over A,B: A note
  alt ok
    A->>B: yes
  else bad
    B->>B: no
  end`,
  state: `stateDiagram-v2
  [*] --> Idle
  Idle --> Running : start
  state Busy {
    a --> b
  }
  Running --> [*]`,
  class: `classDiagram
  class Animal {
    <<interface>>
    +String name
    +eat() void
  }
  Animal <|-- Dog
  Animal *-- Leg
  Dog "1" --> "many" Pet : likes`,
  er: `erDiagram
  CUSTOMER ||--o{ ORDER : places
  ORDER ||--|{ LINE : contains
  CUSTOMER {
    string name PK
    int age "in years"
  }`,
}

function draw(source: string, prefix = 'q-1'): DiagramPart {
  const drawn = drawDiagram(source, prefix)
  if (drawn.kind === 'faults') throw new Error(JSON.stringify(drawn.faults))
  return drawn.diagram
}

function partsOf(part: DiagramPart): readonly DiagramPart[] {
  return [part, ...part.children.flatMap((child) => (typeof child === 'string' ? [] : partsOf(child)))]
}

function wordsOf(part: DiagramPart): string {
  return part.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join(' ')
}

describe.each(Object.entries(sources))('a %s diagram', (_, source) => {
  const parts = partsOf(draw(source))

  test('is made of shapes and text alone, without style, script or colour', () => {
    const tags = new Set(parts.map((part) => part.tag))
    const known = 'svg defs marker g rect circle ellipse line polyline polygon path text tspan title'.split(
      ' ',
    )
    expect([...tags].filter((tag) => !known.includes(tag))).toEqual([])
    const names = new Set(parts.flatMap((part) => Object.keys(part.attributes)))
    for (const name of ['style', 'fill', 'stroke', 'xmlns', 'href', 'onclick'])
      expect(names).not.toContain(name)
    expect(JSON.stringify(parts)).not.toMatch(/https?:|var\(|#[0-9a-f]{3,6}\b|rgb/i)
  })

  test('gives every painted shape and text a class of the stylesheet', () => {
    const painted = parts.filter(({ tag }) =>
      /^(?:rect|circle|ellipse|line|polyline|polygon|path|text)$/.test(tag),
    )
    expect(painted.length).toBeGreaterThan(3)
    for (const part of painted) expect(part.attributes.class, JSON.stringify(part)).toMatch(/^diagram-/)
  })

  test('refers only to its own ids, which start with its prefix', () => {
    const other = partsOf(draw(source, 'q-2'))
    const ids = parts.flatMap((part) => part.attributes.id ?? [])
    for (const id of ids) expect(id).toMatch(/^q-1-/)
    expect(other.flatMap((part) => part.attributes.id ?? []).filter((id) => ids.includes(id))).toEqual([])
    const used = parts.flatMap(({ attributes }) => [attributes['marker-start'], attributes['marker-end']])
    const targets = used.flatMap((one) => (one === undefined ? [] : one.slice('url(#'.length, -1)))
    for (const target of targets) expect(ids).toContain(target)
  })

  test('keeps its view box', () => {
    expect(parts[0]?.attributes.viewBox).toMatch(/^0 0 [\d.]+ [\d.]+$/)
  })
})

test('labels reach the drawing, whatever signs they hold', () => {
  const words = wordsOf(draw(sources.flowchart))
  for (const label of [
    'Client',
    'API (v2)',
    'writes "x" & <y>',
    'Group one',
    'Inner',
    'stadium',
    'dbl',
    'Two',
  ]) {
    expect(words).toContain(label)
  }
  for (const label of ['Alice', 'Bob', 'Hello', 'async', 'A note', 'bad']) {
    expect(wordsOf(draw(sources.sequence))).toContain(label)
  }
})

describe('guidance', () => {
  const block = '```mermaid\nflowchart LR\n  A --> B\n```'

  test('is cut at its diagrams, each named by the words below or above it', () => {
    const text = `## One\n\nIt *flows*.\n\n${block}\n\nMore.\n\n${block}\n\nIn words: A leads\nto [B][b].\n\n[b]: https://example.org`
    const { parts, faults } = compileGuidance(text, 10, 'q')
    expect(faults).toEqual([])
    expect(parts.map((part) => part.kind)).toEqual(['markdown', 'diagram', 'markdown', 'diagram', 'markdown'])
    expect(parts.flatMap((part) => (part.kind === 'diagram' ? part.label : []))).toEqual([
      'It flows.',
      'A leads to B.',
    ])
    expect(parts.flatMap((part) => (part.kind === 'diagram' ? part.diagram.tag : []))).toEqual(['svg', 'svg'])
    expect(parts[2]).toMatchObject({ text: expect.stringContaining('[b]: https://example.org') })
  })

  test('a diagram without any words is called a diagram', () => {
    expect(compileGuidance(block, 1, 'q').parts).toMatchObject([{ kind: 'diagram', label: 'Diagram' }])
  })

  test('code that shows HTML is not raw HTML', () => {
    expect(compileGuidance('Write `<b>` or\n\n```html\n<p>\n```', 1, 'q').faults).toEqual([])
  })
})
