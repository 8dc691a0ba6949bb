import { fromMarkdown } from 'mdast-util-from-markdown'

import type { GuidancePart } from '#src/domain/question/question.ts'

import { drawDiagram } from './diagram/draw-diagram.ts'
import type { YamlFault } from './parse-yaml.ts'

type Root = ReturnType<typeof fromMarkdown>
type Top = Root['children'][number]

/** A question's guidance, cut at its diagrams, and what is wrong with it. */
export type Guidance = { readonly parts: readonly GuidancePart[]; readonly faults: readonly YamlFault[] }

/**
 * Reads the Markdown below a question's front matter. Raw HTML, a heading of the first order and a diagram that can't be
 * drawn are faults. `firstLine` is the line of the file that the text starts on; ids in diagrams start with `id`.
 */
export function compileGuidance(text: string, firstLine: number, id: string): Guidance {
  const root = fromMarkdown(text)
  const faults: YamlFault[] = checkNodes(root.children, firstLine)
  if (text.trim() === '') faults.push({ line: firstLine, reason: 'has no guidance below the front matter' })
  const parts: GuidancePart[] = []
  let from = 0
  const addMarkdown = (to: number) => {
    const piece = text.slice(from, to).trim()
    if (piece !== '') parts.push({ kind: 'markdown', text: piece })
  }
  for (const [index, node] of root.children.entries()) {
    if (node.type !== 'code' || node.lang !== 'mermaid') continue
    addMarkdown(startOf(node))
    from = node.position?.end.offset ?? from
    const line = lineOf(node, firstLine)
    const prefix = `${id}-${parts.filter((one) => one.kind === 'diagram').length + 1}`
    const drawn = drawDiagram(node.value, prefix)
    if (drawn.kind === 'faults') {
      faults.push(
        ...drawn.faults.map((one) => ({ line: line + 1 + one.index, reason: `diagram: ${one.reason}` })),
      )
    } else {
      parts.push({
        kind: 'diagram',
        diagram: drawn.diagram,
        label: labelOf(root.children, index),
      })
    }
  }
  addMarkdown(text.length)
  return { parts: withDefinitions(parts, root, text), faults }
}

function checkNodes(nodes: readonly Top[], firstLine: number, depth = 0): YamlFault[] {
  return nodes.flatMap((node) => {
    const line = lineOf(node, firstLine)
    const faults: YamlFault[] = []
    if (node.type === 'html') faults.push({ line, reason: 'holds raw HTML; write Markdown only' })
    if (node.type === 'heading' && node.depth === 1) faults.push({ line, reason: 'headings start at `##`' })
    if (node.type === 'code' && node.lang === 'mermaid' && depth > 0) {
      faults.push({ line, reason: 'a diagram stands on its own, not inside a list or a quotation' })
    }
    return 'children' in node
      ? [...faults, ...checkNodes(node.children as Top[], firstLine, depth + 1)]
      : faults
  })
}

const inWords = /^in words:\s*/i

/**
 * What a diagram says to those who don't see it: the paragraph right below it where that starts with "In words:",
 * otherwise the paragraph nearest above.
 */
function labelOf(nodes: readonly Top[], index: number): string {
  const below = nodes[index + 1]
  const said = below?.type === 'paragraph' ? plainText(below) : ''
  if (inWords.test(said)) return said.replace(inWords, '')
  const above = nodes.slice(0, index).findLast((one) => one.type === 'paragraph')
  return (above === undefined ? '' : plainText(above)) || 'Diagram'
}

function plainText(node: Top): string {
  return wordsOf(node).replace(/\s+/gu, ' ').trim()
}

function wordsOf(node: Top): string {
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? (node.children as Top[]).map(wordsOf).join('') : ''
}

/** Link addresses may stand anywhere in the text, so each piece that was cut apart gets all of them. */
function withDefinitions(parts: readonly GuidancePart[], root: Root, text: string): readonly GuidancePart[] {
  const definitions = root.children
    .filter((one) => one.type === 'definition')
    .map((one) => text.slice(startOf(one), one.position?.end.offset))
  if (definitions.length === 0) return parts
  return parts.map((part) =>
    part.kind === 'markdown' ? { ...part, text: `${part.text}\n\n${definitions.join('\n')}` } : part,
  )
}

function startOf(node: Top): number {
  return node.position?.start.offset ?? 0
}

function lineOf(node: Top, firstLine: number): number {
  return firstLine - 1 + (node.position?.start.line ?? 1)
}
