import { createElement, type ReactNode } from 'react'

/** A drawing as a tree of elements; see the domain for where it comes from. */
type Part = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Part | string)[]
}

/** A drawing made when the bank was built, rendered element by element, with a name for those who can't see it. */
export function DiagramView({ diagram, label }: { readonly diagram: Part; readonly label: string }) {
  return (
    <figure className="diagram my-6 overflow-x-auto" role="img" aria-label={label}>
      {render(diagram, 'root')}
    </figure>
  )
}

function render(part: Part | string, key: string): ReactNode {
  if (typeof part === 'string') return part
  return createElement(
    part.tag,
    { ...reactAttributes(part.attributes), key },
    ...part.children.map((child, index) => render(child, String(index))),
  )
}

/** SVG's own names for attributes as React spells them. */
function reactAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name === 'class' ? 'className' : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
