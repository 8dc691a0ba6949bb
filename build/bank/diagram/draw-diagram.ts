import { renderMermaidSVG } from 'beautiful-mermaid'

import type { DiagramPart } from '#src/domain/question/diagram.ts'

import { checkLines } from './check-lines.ts'
import type { LineFault } from './check-lines.ts'
import { cleanDrawing } from './clean-drawing.ts'
import { readXml } from './read-xml.ts'

/** A drawn diagram, or the lines of its source that can't be drawn. */
export type Drawn =
  | { readonly kind: 'drawing'; readonly diagram: DiagramPart }
  | { readonly kind: 'faults'; readonly faults: readonly LineFault[] }

/** Layout takes most of a build's time, and in development nearly every diagram is the same as a moment ago. */
const drawn = new Map<string, string>()

/**
 * Draws the source of a Mermaid diagram as a tree without colours: classes of our stylesheet stand for them. Ids in the
 * drawing start with `prefix`, which must be its own on every page it is shown on.
 */
export function drawDiagram(source: string, prefix: string): Drawn {
  const { faults } = checkLines(source.split('\n'))
  if (faults.length > 0) return { kind: 'faults', faults }
  try {
    const svg = drawn.get(source) ?? renderMermaidSVG(source, { transparent: true, padding: 8 })
    drawn.set(source, svg)
    return { kind: 'drawing', diagram: cleanDrawing(readXml(showDiamonds(svg)), prefix) }
  } catch (cause) {
    const reason = `cannot be drawn: ${cause instanceof Error ? cause.message : String(cause)}`
    return { kind: 'faults', faults: [{ index: 0, reason }] }
  }
}

/** The renderer hides the diamonds of composition and aggregation under the class's box: moves them out beside it. */
function showDiamonds(svg: string): string {
  return svg.replace(/(<marker id="cls-(?:composition|aggregation)"[^>]* refX=)"0"/g, '$1"12"')
}
