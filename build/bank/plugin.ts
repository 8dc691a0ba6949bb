import { relative, resolve, sep } from 'node:path'

import type { HotPayload, Plugin, ResolvedConfig, ViteDevServer } from 'vite'

import { bankModules } from './bank-modules.ts'
import { compileBank } from './compile-bank.ts'
import { formatFault } from './fault.ts'
import { readFolder } from './read-folder.ts'

type Compiled =
  | { readonly kind: 'modules'; readonly modules: ReadonlyMap<string, string> }
  | { readonly kind: 'faults'; readonly message: string }

const prefix = 'virtual:bank/'

/** Marks an id as ours, so that no other plugin looks for a file of that name. */
const resolvedPrefix = `\0${prefix}`

/**
 * Makes the virtual modules `virtual:bank/...` out of a folder of questions. Faults stop a build, all of them listed; in
 * development they are shown over the page, and a change under the folder reloads it.
 */
export function bankPlugin({ folder }: { readonly folder: string }): Plugin {
  let config: ResolvedConfig
  let compiled: Promise<Compiled> | undefined
  const root = () => resolve(config.root, folder)
  const compile = () => (compiled ??= compileFolder(root(), toName(relative(config.root, root()))))
  let tellPages = compile
  let secondLook: ReturnType<typeof setTimeout> | undefined
  const lookAgain = async (told: Compiled) => {
    const now = await compileFolder(root(), toName(relative(config.root, root())))
    if (!isSame(told, now)) await tellPages()
  }
  const isOurs = (file: string) => resolve(file).startsWith(`${root()}${sep}`)

  return {
    name: 'bank',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      compiled = undefined
      if (config.command !== 'build') return
      const result = await compile()
      if (result.kind === 'faults') this.error(result.message)
      this.addWatchFile(root())
    },
    resolveId: {
      filter: { id: /^virtual:bank\// },
      handler: (id) => resolvedPrefix + id.slice(prefix.length),
    },
    load: {
      filter: { id: /^\0virtual:bank\// },
      async handler(id) {
        const result = await compile()
        if (result.kind === 'faults') return this.error(result.message)
        const source = result.modules.get(id.slice(1))
        return source === undefined ? this.error(`there is no module ${id.slice(1)}`) : source
      },
    },
    configureServer(server) {
      server.watcher.add(root())
      tellPages = async () => {
        compiled = undefined
        invalidate(server)
        const result = await compile()
        server.environments.client.hot.send(messageFor(result))
        return result
      }
    },
    async hotUpdate({ file, modules }) {
      if (!isOurs(file)) return modules
      // Called once for each environment: the first one speaks for all.
      if (this.environment.name !== 'client') return []
      const told = await tellPages()
      // A watcher may pass over a change that follows another at once: look again when it is quiet.
      clearTimeout(secondLook)
      secondLook = setTimeout(() => void lookAgain(told), quietMs)
      return []
    },
    buildEnd() {
      clearTimeout(secondLook)
    },
  }
}

/** A watcher merges changes of one file that come closer than this, milliseconds and some to spare. */
const quietMs = 250

function invalidate(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(resolvedPrefix)) moduleGraph.invalidateModule(module, new Set(), Date.now(), true)
    }
  }
}

function messageFor(result: Compiled): HotPayload {
  return result.kind === 'modules'
    ? { type: 'full-reload', path: '*' }
    : { type: 'error', err: { message: result.message, stack: '', plugin: 'bank' } }
}

/** Whether two compilations would show a page the same. */
function isSame(a: Compiled, b: Compiled): boolean {
  if (a.kind === 'faults' || b.kind === 'faults')
    return 'message' in a && 'message' in b && a.message === b.message
  const manifest = 'virtual:bank/manifest'
  return a.modules.get(manifest) === b.modules.get(manifest)
}

async function compileFolder(folder: string, name: string): Promise<Compiled> {
  const { bank, faults } = compileBank(await readFolder(folder))
  if (faults.length === 0) return { kind: 'modules', modules: bankModules(bank) }
  const list = faults.map((fault) => formatFault({ ...fault, path: `${name}/${fault.path}` }))
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
  return { kind: 'faults', message: `The question bank has ${count}:\n${list.join('\n')}` }
}

function toName(path: string): string {
  return path.split(sep).join('/')
}
