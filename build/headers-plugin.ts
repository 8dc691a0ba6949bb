import { readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { headersFile, metaContentSecurityPolicy } from './headers.mjs'

/**
 * Writes `_headers` and `_redirects` for static hosts, and copies the policy into the page for hosts that send no
 * headers at all. Only when building: the hot-reloading page of the dev server needs an inline script.
 */
export function headersPlugin(): Plugin {
  let outDir = ''
  return {
    name: 'rehearsal:headers',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaContentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    closeBundle: {
      // After the service worker's file has been written.
      order: 'post',
      sequential: true,
      async handler() {
        const entries = await readdir(outDir, { withFileTypes: true }).catch(() => [])
        const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
        await writeFile(join(outDir, '_headers'), headersFile(files.map((file) => file.name).sort()))
        await writeFile(join(outDir, '_redirects'), '/* /index.html 200\n')
      },
    },
  }
}
