import { parseSync } from 'vite'

/** A node of the syntax tree: its kind, and everything else by name. */
export type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

export type Import = {
  readonly specifier: string
  readonly line: number
  /** Whether it is `export ... from`. */
  readonly isReExport: boolean
}

export type Module = {
  readonly imports: readonly Import[]
  readonly nodes: readonly Node[]
  readonly lineOf: (node: { readonly start: number }) => number
}

/**
 * A TypeScript module's imports of every kind (types, re-exports, `import()` in code and in types) and the nodes of
 * its tree. Throws where the text is no TypeScript, or where `import()` is given anything but a plain text.
 */
export function parseModule(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const lineOf = (node: { readonly start: number }): number => text.slice(0, node.start).split('\n').length
  const nodes = [...walk(program)]
  const imports = nodes.flatMap((node): readonly Import[] => {
    const source = sourceOf(node)
    if (source === undefined) return []
    const specifier = (source as { readonly value?: unknown }).value
    if (typeof specifier !== 'string') throw new Error(`${path}:${lineOf(node)}: import() of a computed name`)
    return [{ specifier, line: lineOf(node), isReExport: node.type.startsWith('Export') }]
  })
  return { imports, nodes, lineOf }
}

function sourceOf(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source'] ?? undefined
    case 'TSExternalModuleReference':
      return node['expression'] ?? undefined
    default:
      return undefined
  }
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item)
  } else if (isNode(value)) {
    yield value
    for (const child of Object.values(value)) yield* walk(child)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}
