import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveDist } from '#scripts/lib/serve.mjs'

/** A copy of the built site with a server of its own, so that a test can change the one and stop the other. */
export type OwnSite = {
  readonly origin: string
  /** Makes the site a newer version: its worker differs, as after a build of changed code. */
  readonly release: () => void
  /** Ends the server; the copy goes with it. */
  readonly stop: () => Promise<void>
}

/** Copies the build that the tests are run on and serves the copy at an address of its own. */
export async function serveOwnSite(): Promise<OwnSite> {
  const dir = mkdtempSync(join(tmpdir(), 'rehearsal-site-'))
  cpSync('dist', dir, { recursive: true })
  const server = await serveDist({ port: 0, dir })
  return {
    origin: server.url,
    release: () => appendFileSync(join(dir, 'sw.js'), '\n// A newer version.\n'),
    stop: async () => {
      await server.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
