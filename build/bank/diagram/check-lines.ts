import { checkFlowchartLine } from './check-flowchart-line.ts'

/** The kinds of diagram that can be drawn. */
export type DiagramKind = 'flowchart' | 'state' | 'sequence' | 'class' | 'er'

/** A line of a diagram's source that can't be drawn; `index` counts from 0. */
export type LineFault = { readonly index: number; readonly reason: string }

const headers: readonly (readonly [RegExp, DiagramKind])[] = [
  [/^(?:graph|flowchart)\s+(?:TD|TB|LR|BT|RL)$/, 'flowchart'],
  [/^stateDiagram(?:-v2)?$/, 'state'],
  [/^sequenceDiagram$/, 'sequence'],
  [/^classDiagram$/, 'class'],
  [/^erDiagram$/, 'er'],
]

/** Longest line of a diagram, in characters; keeps the patterns below quick. */
const longestLine = 300

type Grammar = {
  readonly opens: RegExp
  readonly closes: RegExp
  /** Inside an open block, only these lines stand; undefined where blocks hold the same lines as the outside. */
  readonly inner?: RegExp
  readonly statement: RegExp
  readonly hint: string
}

const grammars: Readonly<Record<Exclude<DiagramKind, 'flowchart'>, Grammar>> = {
  state: {
    opens: /^state\s+(?:"[^"]+"\s+as\s+)?[\w\p{L}]+\s*\{$/u,
    closes: /^\}$/,
    statement:
      /^(?:direction\s+(?:TD|TB|LR|BT|RL)|state\s+"[^"]+"\s+as\s+[\w\p{L}]+|(?:\[\*\]|[\w\p{L}]+)\s*-->\s*(?:\[\*\]|[\w\p{L}]+)(?:\s*:\s*\S.*)?|[\w\p{L}]+\s*:\s*\S.*)$/u,
    hint: 'write `one --> other : label`, `one : text` or `state "text" as one`',
  },
  sequence: {
    opens: /^(?:loop|alt|opt|par|critical|break)(?:\s+\S.*)?$/,
    closes: /^end$/,
    statement:
      /^(?:(?:participant|actor)\s+[\w-]+(?:\s+as\s+\S.*)?|Note\s+(?:left of|right of|over)\s+[\w-]+(?:\s*,\s*[\w-]+)*\s*:\s*\S.*|[\w-]*\w\s*(?:-->>|->>|-->|->|--\)|-\))\s*[+-]?\w[\w-]*\s*:\s*\S.*)$/,
    hint: 'write `A->>B: text`, `A-->>B: text` or `Note over A,B: text`',
  },
  class: {
    opens: /^(?:namespace\s+\S+|class\s+[\w]+(?:\s*~\w+~)?)\s*\{$/,
    closes: /^\}$/,
    statement:
      /^(?:class\s+\w+(?:\s*~\w+~)?|class\s+\w+\s*\{\s*<<\w+>>\s*\}|\w+\s*:\s*(?!.*(?:--|\.\.))\S.*|\w+\s+(?:"[^"]*"\s+)?(?:<\|--|<\|\.\.|\*--|o--|-->|--\*|--o|--\|>|\.\.>|\.\.\|>|<--|<\.\.|--)\s+(?:"[^"]*"\s+)?\w+(?:\s*:\s*\S.*)?)$/,
    hint: 'write `class One {` with one member a line, `One : member` or `One --> Other : label`',
  },
  er: {
    opens: /^[\w-]+\s*\{$/,
    closes: /^\}$/,
    inner: /^\S+\s+\S+(?:\s+(?:PK|FK|UK)(?:\s*,?\s*(?:PK|FK|UK))*)?(?:\s+"[^"]*")?$/,
    statement:
      /^[\w-]+\s+(?:\|\||\|o|o\||\}\||\|\{|o\{)(?:--|\.\.)(?:\|\||o\||\|o|\|\{|\}\||o\{)\s+[\w-]+\s*:\s*\S.*$/,
    hint: 'write `ONE ||--o{ OTHER : label`; many-or-none (`o{`) stands on the right only',
  },
}

/** The kind of a diagram and the lines that can't be drawn. The renderer would leave such lines out without a word. */
export function checkLines(lines: readonly string[]): {
  readonly kind: DiagramKind | undefined
  readonly faults: readonly LineFault[]
} {
  const used = lines
    .map((line, index) => ({ line: line.trim(), index }))
    .filter(({ line }) => line !== '' && !line.startsWith('%%'))
  const [header, ...rest] = used
  if (header === undefined) return { kind: undefined, faults: [{ index: 0, reason: 'the diagram is empty' }] }
  const kind = headers.find(([pattern]) => pattern.test(header.line))?.[1]
  if (kind === undefined) {
    const reason = `\`${header.line.slice(0, 40)}\` starts no diagram that can be drawn: use flowchart with a direction, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram`
    return { kind, faults: [{ index: header.index, reason }] }
  }
  if (rest.length === 0)
    return { kind, faults: [{ index: header.index, reason: 'the diagram shows nothing' }] }
  return { kind, faults: [...checkEach(kind, rest), ...checkBlocks(kind, rest)] }
}

type Line = { readonly line: string; readonly index: number }

function checkEach(kind: DiagramKind, lines: readonly Line[]): readonly LineFault[] {
  let open: string[] = []
  return lines.flatMap(({ line, index }) => {
    if (line.length > longestLine) return [{ index, reason: `is longer than ${longestLine} characters` }]
    const reason =
      kind === 'flowchart' ? checkFlowchartLine(line) : checkLine(grammars[kind], kind, line, open)
    if (kind !== 'flowchart' && grammars[kind].opens.test(line)) open = [...open, line]
    else if (kind !== 'flowchart' && grammars[kind].closes.test(line)) open = open.slice(0, -1)
    return reason === undefined ? [] : [{ index, reason }]
  })
}

function checkLine(
  grammar: Grammar,
  kind: DiagramKind,
  line: string,
  open: readonly string[],
): string | undefined {
  if (grammar.closes.test(line)) return undefined
  const around = open.at(-1) ?? ''
  if (kind === 'class' && around.startsWith('class')) {
    return /^(?:<<\w+>>|[-+#~]?[^{}<>]+)$/.test(line)
      ? undefined
      : `\`${line.slice(0, 40)}\` is no member of a class`
  }
  if (grammar.inner !== undefined && around !== '') {
    return grammar.inner.test(line) ? undefined : 'write `type name`, then PK, FK or UK, then "a comment"'
  }
  if (grammar.opens.test(line) || grammar.statement.test(line)) return undefined
  if (kind === 'sequence' && /^(?:else|and)(?:\s+\S.*)?$/.test(line)) {
    return around === '' ? `\`${line.slice(0, 40)}\` stands outside of a block` : undefined
  }
  return `\`${line.slice(0, 40)}\` cannot be drawn: ${grammar.hint}`
}

/** Blocks that never close, and ends that close nothing. */
function checkBlocks(kind: DiagramKind, lines: readonly Line[]): readonly LineFault[] {
  const opens = kind === 'flowchart' ? /^subgraph\s/ : grammars[kind].opens
  const closes = kind === 'flowchart' ? /^end$/ : grammars[kind].closes
  const open: Line[] = []
  const faults: LineFault[] = []
  for (const one of lines) {
    if (opens.test(one.line)) open.push(one)
    else if (closes.test(one.line) && open.pop() === undefined) {
      faults.push({ index: one.index, reason: `\`${one.line}\` closes nothing` })
    }
  }
  return [...faults, ...open.map(({ line, index }) => ({ index, reason: `\`${line}\` is never closed` }))]
}
