/** `npm run bench`, `npm run bench -- 15` for more rounds than nine, `-- --bare` for the bare page alone. */
import { ensureInstalled } from './lib/install.mjs'

await ensureInstalled()
const { runBench } = await import('../tests/bench/run.mjs')
const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 9)
const areKept = await runBench({ rounds, onlyBare: process.argv.includes('--bare') })
process.exitCode = areKept ? 0 : 1
