import { findCycles } from './find-cycles.ts'
import { importFault } from './import-faults.ts'
import { type Module, parseModule } from './parse-module.ts'
import { targetOf } from './place.ts'
import { syntaxFaults } from './syntax-faults.ts'

/**
 * Everything in which a tree breaks the rules of the house, as `path:line: what`. `files` holds the text of every
 * file under src/ by its path from the project's folder; only TypeScript is read, the others may be imported.
 */
export function checkArchitecture(files: ReadonlyMap<string, string>): readonly string[] {
  const modules = new Map<string, Module>()
  for (const [path, text] of files) {
    if (/\.tsx?$/.test(path) && !path.endsWith('.d.ts')) modules.set(path, parseModule(path, text))
  }
  const faults = [...modules].flatMap(([path, module]) => faultsOf(path, module, (at) => files.has(at)))
  return [...faults, ...findCycles(graphOf(modules)).map((cycle) => `cycle: ${cycle}`)]
}

function faultsOf(path: string, module: Module, exists: (path: string) => boolean): readonly string[] {
  const barrel = barrelFault(path, module)
  const imports = module.imports.flatMap((one) => {
    const fault = importFault(path, one, exists)
    return fault === undefined ? [] : [`${path}:${one.line}: ${fault}`]
  })
  return [...barrel, ...imports, ...syntaxFaults(path, module)]
}

function barrelFault(path: string, module: Module): readonly string[] {
  if (/\/index\.tsx?$/.test(path)) return [`${path}:1: is a barrel: name the file after what is in it`]
  const body = module.nodes.find((node) => node.type === 'Program')?.['body']
  const statements = Array.isArray(body) ? body.length : 0
  const isOnlyReExports =
    statements > 0 && module.imports.filter((one) => one.isReExport).length === statements
  return isOnlyReExports ? [`${path}:1: is a barrel: it only passes on`] : []
}

function graphOf(modules: ReadonlyMap<string, Module>): ReadonlyMap<string, readonly string[]> {
  const edges = [...modules].map(([path, module]): [string, readonly string[]] => {
    const targets = module.imports.map((one) => targetOf(path, one.specifier))
    return [path, targets.filter((target) => target !== undefined && modules.has(target)) as string[]]
  })
  return new Map(edges)
}
