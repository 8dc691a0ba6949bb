/** `npm run dev`: the app with hot reload, at a port of its own so that it never touches the real data. */
import { ensureInstalled } from './lib/install.mjs'
import { runNode, tools } from './lib/run.mjs'

await ensureInstalled()
const { code } = await runNode(tools.vite, ['--port', '4318', '--strictPort', ...process.argv.slice(2)])
process.exit(code)
