/** `npm test`: everything that is checked, in one run. `npm run check` (`--quick`): all but the browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './lib/install.mjs'
import { run, runNode, tools } from './lib/run.mjs'
import { formatTable, formatTotal, sum, tallyCheck, tallyPlaywright, tallyVitest } from './lib/tally.mjs'

const isQuick = process.argv.includes('--quick')
const reports = mkdtempSync(join(tmpdir(), 'rehearsal-'))
const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}

await ensureInstalled()
const rows = [...(await checkStatically()), ...(await runVitest())]
if (!isQuick) rows.push(...(await runInBrowser()))
rmSync(reports, { recursive: true, force: true })

console.log(`\n${formatTable(rows)}\n`)
console.log(formatTotal(rows))
process.exitCode = sum(rows).failed === 0 ? 0 : 1

/** What reads files only. Two at a time where there are two processors; each prints its words whole when it ends. */
async function checkStatically() {
  const checks = [
    ['types', tools.tsc, ['--noEmit', '-p', 'tsconfig.json']],
    ['lint', tools.oxlint, []],
    ['types of the domain', tools.tsc, ['--noEmit', '-p', 'tsconfig.domain.json']],
    ['format', tools.oxfmt, ['--check']],
    ['questions', 'scripts/check-questions.mjs', []],
  ]
  const waiting = checks.keys()
  const done = []
  const work = async () => {
    for (const at of waiting) done[at] = await checkOne(...checks[at])
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
  return done
}

async function checkOne(part, script, args) {
  const result = await runNode(script, args, { capture: true, env: colour })
  const words = result.code === 0 ? '' : `${result.output.trimEnd()}\n`
  console.log(`${words}${part}: ${result.code === 0 ? 'passed' : 'FAILED'} (${result.seconds.toFixed(1)} s)`)
  return tallyCheck(part, result)
}

async function runVitest() {
  const parts = [
    { part: 'unit', projects: ['unit', 'unit-dom'] },
    { part: 'journeys', projects: ['journeys'] },
    { part: 'content', projects: ['content'] },
    { part: 'architecture', projects: ['architecture'] },
  ]
  const path = join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=./scripts/lib/vitest-counts.mjs']
  const result = await runNode(tools.vitest, ['run', ...reporters], { env: { REHEARSAL_COUNTS: path } })
  return tallyVitest(parts, readReport(path), result)
}

async function runInBrowser() {
  const { buildApp } = await import('./lib/build.mjs')
  const { findBrowser } = await import('./lib/find-browser.mjs')
  const build = await buildApp({ capture: true })
  if (build.code !== 0) console.log(build.output)
  const built = tallyCheck('build', build)
  const part = 'end to end'
  const failed = { part, passed: 0, failed: 1, skipped: 0, seconds: 0 }
  if (build.code !== 0) return [built, { ...failed, note: 'nothing to test: the build failed' }]
  const browser = await findBrowser()
  if (!browser.path) {
    console.log(`\nThe end-to-end tests failed: ${browser.reason}`)
    return [built, { ...failed, note: 'no browser' }]
  }
  console.log(`\nEnd to end in ${browser.path}`)
  const path = join(reports, 'playwright.json')
  const env = { REHEARSAL_BROWSER: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: path, ...colour }
  const result = await run(process.execPath, [tools.playwright, 'test', '--reporter=list,json'], { env })
  return [built, tallyPlaywright(part, readReport(path), result)]
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
