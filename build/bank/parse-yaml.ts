import { LineCounter, isAlias, isMap, isScalar, isSeq, parseAllDocuments, visit } from 'yaml'
import type { Document, Node, YAMLError } from 'yaml'

/** Why a piece of YAML was refused, and on which line of its file. */
export type YamlFault = { readonly line: number; readonly reason: string }

/** A parsed piece of YAML: its plain value where it has a clear one, and where in the file each part of it stands. */
export type ParsedYaml = {
  readonly faults: readonly YamlFault[]
  readonly content: { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'none' }
  /** The line of the part at a path, or of the nearest part around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/**
 * Reads one YAML 1.2 document of plain values. Anchors, aliases, tags, repeated keys and further documents are refused,
 * so that what a reader sees is what the app gets. `firstLine` is the line of the file that the text starts on; the
 * whole counts as standing on the line before it, which opens the front matter.
 */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const opening = firstLine - 1
  try {
    return parse(text, opening)
  } catch (cause) {
    // The parser calls itself for each level, so only endless nesting runs it out of stack.
    if (!(cause instanceof RangeError)) throw cause
    const faults = [{ line: opening, reason: 'nests lists and groups too deeply' }]
    return { faults, content: { kind: 'none' }, lineOf: () => opening }
  }
}

function parse(text: string, opening: number): ParsedYaml {
  const counter = new LineCounter()
  const lineAt = (offset: number) => opening + Math.max(1, counter.linePos(offset).line)
  const documents = parseAllDocuments(text, {
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: true,
    strict: true,
    version: '1.2',
    schema: 'core',
    merge: false,
    logLevel: 'silent',
  })
  const [document, second] = Array.isArray(documents) ? (documents as Document.Parsed[]) : []
  const lineOf = (path: readonly PropertyKey[]) => {
    const offset = document === undefined ? undefined : offsetOf(document.contents, path)
    return offset === undefined ? opening : lineAt(offset)
  }
  if (document === undefined) return { faults: [], content: { kind: 'value', value: null }, lineOf }
  const repeated = document.errors.filter((one) => one.code === 'DUPLICATE_KEY')
  const broken = document.errors.filter((one) => one.code !== 'DUPLICATE_KEY').slice(0, 1)
  const describe = (one: YAMLError) => ({
    line: lineAt(startOfProblem(one, document)),
    reason: plainReason(one, text),
  })
  const unclear = [...broken.map(describe), ...findSharing(document, lineAt)]
  if (second !== undefined) {
    unclear.push({
      line: lineAt(second.range[0]),
      reason: 'a second document starts here; a file has only one',
    })
  }
  const faults = [...unclear, ...repeated.map(describe)]
  if (unclear.length > 0) return { faults, content: { kind: 'none' }, lineOf }
  return { faults, content: { kind: 'value', value: document.toJS({ maxAliasCount: 0 }) as unknown }, lineOf }
}

function findSharing(document: Document, lineAt: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = []
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return
      faults.push({ line: lineAt(key.range?.[0] ?? 0), reason: 'the key `__proto__` is not allowed' })
    },
    Node: (_, node) => {
      const reason = sharingReason(node)
      if (reason !== undefined) faults.push({ line: lineAt(node.range?.[0] ?? 0), reason })
    },
  })
  return faults
}

function sharingReason(node: Node): string | undefined {
  if (isAlias(node)) return `\`*${node.source}\` is an alias; write the value out instead`
  const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined
  if (anchor !== undefined) return `\`&${anchor}\` is an anchor; anchors and aliases are not used here`
  return node.tag === undefined ? undefined : `\`${node.tag}\` is a tag; tags are not used here`
}

/** A quotation mark that is never closed is noticed at the very end, but must be mended where it opens. */
function startOfProblem(problem: YAMLError, document: Document): number {
  let start = problem.pos[0]
  if (problem.code !== 'MISSING_CHAR') return start
  visit(document, {
    Scalar: (_, node) => {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
      if (isQuoted && node.range && node.range[1] >= problem.pos[0]) start = Math.min(start, node.range[0])
    },
  })
  return start
}

function plainReason(problem: YAMLError, text: string): string {
  if (problem.code === 'DUPLICATE_KEY') {
    return `the key \`${/^[^\s:]+/.exec(text.slice(problem.pos[0]))?.[0] ?? ''}\` occurs twice`
  }
  const plain = plainReasons.get(problem.code)
  return plain ?? `cannot be read as YAML: ${problem.message.split('\n')[0]}`
}

const badNesting = 'cannot be read as YAML: check the indentation, and put text that holds a colon in quotes'

const plainReasons: ReadonlyMap<string, string> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', badNesting],
  ['MULTILINE_IMPLICIT_KEY', badNesting],
  ['TAB_AS_INDENT', 'is indented by a tab; use spaces'],
  ['RESOURCE_EXHAUSTION', 'nests lists and groups too deeply'],
])

/** Where the part at a path starts, or the nearest part around it; undefined for the whole. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = contents
  let offset: number | undefined
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) return offset
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else {
      return offset
    }
  }
  return offset
}
