/** Serves the build that is in dist/ (or in the folder named first) for the end-to-end tests. */
import { resolve } from 'node:path'
import { testPort } from './lib/address.mjs'
import { root } from './lib/root.mjs'
import { serveDist } from './lib/serve.mjs'

const { url } = await serveDist({ port: testPort, dir: resolve(root, process.argv[2] ?? 'dist') })
console.log(`Serving at ${url}`)
