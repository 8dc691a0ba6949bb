import { classLayers, waysOut } from './layers.ts'
import type { Module, Node } from './parse-module.ts'
import { isTest, placeOf } from './place.ts'

/** What a file says that the house rules out, in words with line numbers. Tests may say what they like. */
export function syntaxFaults(path: string, module: Module): readonly string[] {
  if (isTest(path)) return []
  const layer = placeOf(path)?.layer
  return module.nodes.flatMap((node) => {
    const fault =
      exportFault(node) ??
      (layer === 'domain' ? impurityOf(node) : undefined) ??
      kindFault(node, layer !== undefined && classLayers.includes(layer)) ??
      wayOutFault(node, (name) => layer !== undefined && (waysOut[name]?.includes(layer) ?? true)) ??
      (path === 'src/lib/trusted-url.ts' ? undefined : policyFault(node))
    return fault === undefined ? [] : [`${path}:${module.lineOf(node)}: ${fault}`]
  })
}

function exportFault(node: Node): string | undefined {
  if (node.type === 'ExportDefaultDeclaration') return 'exports a default: give it a name'
  if (node.type === 'ExportAllDeclaration') return 'passes on a whole module: import it where it is used'
  const isDefault = node.type === 'ExportSpecifier' && nameOf(node['exported']) === 'default'
  return isDefault ? 'exports a default: give it a name' : undefined
}

function kindFault(node: Node, mayHoldClass: boolean): string | undefined {
  if (node.type === 'TSEnumDeclaration') return 'has an enum: use a union of texts'
  if (mayHoldClass) return undefined
  return /^Class(Declaration|Expression)$/.test(node.type) ? 'has a class: use functions' : undefined
}

const forbiddenMembers: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  Math: ['random'],
}

/** Time, chance and ids are arguments in the domain. */
function impurityOf(node: Node): string | undefined {
  if (node.type === 'MemberExpression') {
    const object = nameOf(node['object'])
    const property = nameOf(node['property'])
    if (object === 'crypto' || object === 'performance') return `uses ${object}`
    return forbiddenMembers[object]?.includes(property) ? `uses ${object}.${property}` : undefined
  }
  const isDate = nameOf(node['callee']) === 'Date'
  if (node.type === 'CallExpression' && isDate) return 'asks the time: Date()'
  const hasNone = Array.isArray(node['arguments']) && node['arguments'].length === 0
  return node.type === 'NewExpression' && isDate && hasNone ? 'asks the time: new Date()' : undefined
}

/** Nothing leaves the device. */
function wayOutFault(node: Node, isAllowed: (name: string) => boolean): string | undefined {
  const isUse = node.type === 'CallExpression' || node.type === 'NewExpression'
  if (!isUse) return undefined
  const callee = node['callee']
  const name = nameOf(callee) || nameOf((callee as Node)['property'])
  return Object.hasOwn(waysOut, name) && !isAllowed(name)
    ? `uses ${name}: nothing leaves the device`
    : undefined
}

function policyFault(node: Node): string | undefined {
  if (node.type !== 'CallExpression') return undefined
  const isPolicy = nameOf((node['callee'] as Node)['property']) === 'createPolicy'
  return isPolicy ? 'makes a Trusted Types policy: there is one, in src/lib/trusted-url.ts' : undefined
}

function nameOf(value: unknown): string {
  const { type, name, value: literal } = (value ?? {}) as Partial<Node>
  if (type === 'Identifier') return String(name)
  return type === 'Literal' ? String(literal) : ''
}
