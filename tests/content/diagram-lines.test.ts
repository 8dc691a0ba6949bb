import { describe, expect, test } from 'vitest'

import { drawDiagram } from '#build/bank/diagram/draw-diagram.ts'

describe('a line that the renderer would silently leave out or misread', () => {
  test.each([
    ['flowchart LR\n  A --> B\n  A-->B[x]', 2, 'space on both sides'],
    ['flowchart LR\n  A -->', 1, 'space on both sides'],
    ['flowchart LR\n  A("API (v2)") --> B', 1, 'cannot be drawn'],
    ['flowchart LR\n  A[Open --> B', 1, 'cannot be drawn'],
    ['flowchart LR\n  A --> B\n  ???', 2, 'cannot be drawn'],
    ['flowchart LR\n  A --x B', 1, 'space on both sides'],
    ['flowchart LR\n  A --> B\n  style A fill:#f00', 2, 'colours'],
    ['flowchart LR\n  A:::hot --> B', 1, 'colours'],
    ['flowchart LR\n  subgraph one [One]\n  A --> B', 1, 'never closed'],
    ['flowchart LR\n  A --> B\n  end', 2, 'closes nothing'],
    ['flowchart\n  A --> B', 0, 'starts no diagram'],
    ['flowchart LR', 0, 'shows nothing'],
    ['', 0, 'empty'],
    ['xychart-beta\n  x-axis [1, 2]', 0, 'starts no diagram'],
    ['sequenceDiagram\n  A->>B: hi\n  A-xB: lost', 2, 'cannot be drawn'],
    ['sequenceDiagram\n  A->>B', 1, 'cannot be drawn'],
    ['sequenceDiagram\n  A->>B: hi\n  activate B', 2, 'cannot be drawn'],
    ['sequenceDiagram\n  A->>B: hi\n  else no', 2, 'outside of a block'],
    ['sequenceDiagram\n  loop often\n  A->>B: hi', 1, 'never closed'],
    ['stateDiagram-v2\n  a --> b\n  a ->> c', 2, 'cannot be drawn'],
    ['stateDiagram-v2\n  a -->', 1, 'cannot be drawn'],
    ['classDiagram\n  class A\n  foo bar baz', 2, 'cannot be drawn'],
    ['classDiagram\n  A<|--B', 1, 'cannot be drawn'],
    ['erDiagram\n  A ||--o{ B : has\n  C }o--|| A : of', 2, 'right only'],
    ['erDiagram\n  A ||--o{ B', 1, 'cannot be drawn'],
    ['erDiagram\n  A {\n    justname\n  }', 2, 'type name'],
    [`flowchart LR\n  A --> B\n  ${'A --> '.repeat(80)}B`, 2, 'longer than'],
  ])('%j is a fault at its line', (source, index, reason) => {
    const drawn = drawDiagram(source, 'q')
    expect(drawn).toMatchObject({ kind: 'faults' })
    const faults = drawn.kind === 'faults' ? drawn.faults : []
    expect(faults.find((one) => one.index === index)?.reason).toContain(reason)
  })
})
