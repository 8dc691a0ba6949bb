import type { DiagramPart } from '#src/domain/question/diagram.ts'

/** The elements a drawing may keep, each with its own attributes beside the shared ones; numbers are rounded. */
const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ['svg', ['viewBox', 'width', 'height']],
  ['defs', []],
  ['marker', ['id', 'markerWidth', 'markerHeight', 'refX', 'refY', 'orient']],
  ['g', ['transform']],
  ['rect', ['x', 'y', 'width', 'height', 'rx', 'ry']],
  ['circle', ['cx', 'cy', 'r']],
  ['ellipse', ['cx', 'cy', 'rx', 'ry']],
  ['line', ['x1', 'y1', 'x2', 'y2', 'marker-start', 'marker-end']],
  ['polyline', ['points', 'marker-start', 'marker-end']],
  ['polygon', ['points']],
  ['path', ['d']],
  ['text', ['x', 'y', 'dy', 'text-anchor', 'font-size', 'font-weight', 'font-style']],
  ['title', []],
  ['tspan', ['x', 'dy', 'font-weight', 'font-style', 'text-decoration']],
])

const shared: readonly string[] = ['stroke-width', 'stroke-dasharray', 'stroke-linejoin']

/** Attributes of the renderer that say nothing about how the drawing looks, or that our stylesheet decides. */
const dropped = /^(?:data-[\w-]+|class|style|xmlns|fill|stroke)$/

/** What a pair of fill and stroke stands for; both are names of the renderer's own colours. */
const classOfColours: ReadonlyMap<string, string> = new Map([
  ['node-fill/node-stroke', 'diagram-node'],
  ['node-fill/none', 'diagram-node-body'],
  ['-/node-stroke', 'diagram-line'],
  ['none/node-stroke', 'diagram-frame'],
  ['group-fill/node-stroke', 'diagram-group'],
  ['group-hdr/node-stroke', 'diagram-header'],
  ['bg/inner-stroke', 'diagram-label'],
  ['bg/node-stroke', 'diagram-note'],
  ['inner-stroke/node-stroke', 'diagram-fold'],
  ['none/line', 'diagram-edge'],
  ['-/line', 'diagram-edge'],
  ['bg/line', 'diagram-edge-ring'],
  ['arrow/arrow', 'diagram-arrow'],
  ['arrow/-', 'diagram-arrow'],
  ['none/arrow', 'diagram-arrow-open'],
  ['bg/arrow', 'diagram-arrow-hollow'],
  ['text/none', 'diagram-dot'],
  ['none/text', 'diagram-ring'],
  ['key-badge/-', 'diagram-badge'],
])

/**
 * Keeps of a drawing what the app may render: elements and attributes of the list above, classes instead of colours,
 * ids that start with `prefix`. Style elements go; any other unknown element, attribute, colour or reference throws.
 */
export function cleanDrawing(drawing: DiagramPart, prefix: string): DiagramPart {
  const extra = allowed.get(drawing.tag)
  if (extra === undefined) throw new Error(`a drawing can't hold <${drawing.tag}>`)
  const attributes = new Map<string, string>()
  const colours = classFor(drawing)
  if (colours !== undefined) attributes.set('class', colours)
  for (const [name, value] of Object.entries(drawing.attributes)) {
    if (dropped.test(name) && !(drawing.tag === 'marker' && name === 'id')) continue
    if (!extra.includes(name) && !shared.includes(name)) {
      throw new Error(`a drawing can't hold ${name} on <${drawing.tag}>`)
    }
    attributes.set(name, cleanValue(name, value, prefix))
  }
  const isText = ['text', 'tspan', 'title'].includes(drawing.tag)
  const children = drawing.children.flatMap((child): readonly (DiagramPart | string)[] => {
    if (typeof child === 'string') return isText ? [child] : refuseText(child)
    return child.tag === 'style' ? [] : [cleanDrawing(child, prefix)]
  })
  return { tag: drawing.tag, attributes: Object.fromEntries(attributes), children }
}

function refuseText(text: string): readonly string[] {
  if (text.trim() !== '') throw new Error('a drawing holds text outside of a text element')
  return []
}

function classFor({ tag, attributes }: DiagramPart): string | undefined {
  if (tag === 'svg') return 'diagram-drawing'
  const fill = colourName(attributes.fill)
  const stroke = colourName(attributes.stroke)
  if (tag === 'text' || tag === 'tspan') return textClass(tag, fill, attributes.class)
  if (fill === '-' && stroke === '-') return undefined
  const found = classOfColours.get(`${fill}/${stroke}`)
  if (found === undefined) throw new Error(`a drawing can't be coloured ${fill} with a border ${stroke}`)
  return found
}

function textClass(tag: string, fill: string, given: string | undefined): string | undefined {
  const quiet = ['text-sec', 'text-muted', 'text-faint'].includes(fill)
  if (!quiet && fill !== 'text' && fill !== '-') throw new Error(`text can't be coloured ${fill}`)
  const colour = quiet ? 'diagram-text-quiet' : tag === 'text' ? 'diagram-text' : undefined
  const code = given === 'mono' ? 'diagram-code' : undefined
  return [colour, code].filter((one) => one !== undefined).join(' ') || undefined
}

/** `var(--_node-fill)` is `node-fill`; a missing colour is `-`. */
function colourName(value: string | undefined): string {
  if (value === undefined) return '-'
  return /^var\(--_?([a-z-]+)\)$/.exec(value)?.[1] ?? value
}

function cleanValue(name: string, value: string, prefix: string): string {
  if (name === 'id') return `${prefix}-${value}`
  if (name === 'marker-start' || name === 'marker-end') {
    const target = /^url\(#([\w-]+)\)$/.exec(value)?.[1]
    if (target === undefined) throw new Error(`a drawing can't point at ${value}`)
    return `url(#${prefix}-${target})`
  }
  if (/[<>"':;]|url|&/i.test(value)) throw new Error(`a drawing can't hold ${name}="${value}"`)
  // Hundredths of a pixel can't be seen, and long fractions would double the size of a question.
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}
