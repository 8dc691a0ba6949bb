const id = '[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*'
/** Brackets around a label, as the renderer knows them; the first that fits counts, so longer ones come first. */
const shapes: readonly (readonly [string, string])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['((', '))'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['[/', '\\]'],
  ['[\\', '/]'],
  ['>', ']'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
]
const plain = '[^\\[\\](){}<>|"]+(?:<br\\s*/?>[^\\[\\](){}<>|"]+)*'

/** The renderer ends a label at the first closing bracket of its shape, even within quotes. */
function shapeToPattern([open, close]: readonly [string, string]): string {
  const quoted = `"[^"${escape(close)}]+"`
  return `${escape(open)}(?:${quoted}|${plain})${escape(close)}`
}

function escape(signs: string): string {
  return signs.replace(/[\\[\](){}/]/g, '\\$&')
}

const node = new RegExp(`${id}(?:${shapes.map(shapeToPattern).join('|')})?`, 'y')
const arrow =
  /\s+(?:<?(?:-->|-\.->|==>|---|-\.-|===)(?:\|[^|]+\|)?|<?(?:--|-\.|==)\s+[^\s-=|][^|]*?\s+(?:-->|---|\.->|-\.-|==>|===))\s+/y
const and = /\s+&\s+/y

/**
 * Why a line of a flowchart can't be drawn as it stands, or undefined for a good line. The renderer silently leaves out
 * or misreads what it doesn't know (`A-->B[x]` becomes one strange box), so a line must be understood to its end.
 */
export function checkFlowchartLine(line: string): string | undefined {
  if (/^(?:style|classDef|class|linkStyle|click)\s/.test(line) || line.includes(':::')) {
    return 'colours and clicks are not set in diagrams; the stylesheet of the app does that'
  }
  if (/^(?:end|direction\s+(?:TD|TB|LR|BT|RL))$/.test(line)) return undefined
  if (/^subgraph\s/.test(line)) {
    return /^subgraph\s+(?:[\w-]+\s*\[[^[\]]+\]|[^[\](){}"]+)$/.test(line)
      ? undefined
      : 'write `subgraph id [Title]`'
  }
  return checkChain(line)
}

/** Reads nodes and arrows in turn: `A[One] & B --> C -->|label| D`. */
function checkChain(line: string): string | undefined {
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.exec(line)
    if (found !== null) at += found[0].length
    return found !== null
  }
  do {
    if (!take(node)) return explain(line.slice(at))
  } while (take(and) || take(arrow))
  return at === line.length ? undefined : explain(line.slice(at))
}

function explain(rest: string): string {
  const shown = `\`${rest.trim().slice(0, 40)}\``
  if (/^<?[-=]/.test(rest.trim()) || rest === '') {
    return `${shown} is no arrow to another box: write \`A --> B\`, with a space on both sides of the arrow`
  }
  return `${shown} cannot be drawn in a flowchart: put a label with brackets in quotes, as in \`A["One (two)"]\``
}
