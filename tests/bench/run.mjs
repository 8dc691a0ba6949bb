import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { buildApp } from '../../scripts/lib/build.mjs'
import { chromiumFlags } from '../../scripts/lib/chromium-flags.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { runNode, tools } from '../../scripts/lib/run.mjs'
import { serveDist } from '../../scripts/lib/serve.mjs'
import { buildHistory, seed } from './seed.mjs'
import { formatRows, toRows } from './table.mjs'
import { visit } from './visit.mjs'

const bareFolder = join(root, 'tests/bench/bare')
const appMark = 'rehearsal:today-usable'
const bareMark = 'bare:counted'

/**
 * Measures `rounds` rounds, each holding every kind of visit once, and prints the table. True where every bound is
 * kept. With `onlyBare` it measures the bare page alone, to see how steady the machine is.
 */
export async function runBench({ rounds, onlyBare }) {
  await buildBoth(onlyBare)
  const found = await findBrowser()
  if (!found.path) throw new Error(found.reason)
  const bare = await serveDist({ port: 0, dir: join(bareFolder, 'dist') })
  const app = onlyBare ? undefined : await serveDist({ port: 0, dir: join(root, 'dist') })
  const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags })
  console.log(`${rounds} rounds in Chromium ${browser.version()}: processor 4x slower, 40 ms, 10 Mbit/s`)
  try {
    const visits = await measure(browser, { rounds, appUrl: app?.url, bareUrl: bare.url })
    return report(visits, onlyBare)
  } finally {
    await browser.close()
    await Promise.all([bare.close(), app?.close()])
  }
}

async function buildBoth(onlyBare) {
  const bare = await runNode(
    tools.vite,
    ['build', bareFolder, '--config', join(bareFolder, 'vite.config.ts')],
    {
      capture: true,
    },
  )
  if (bare.code !== 0) throw new Error(`The bare page was not built.\n${bare.output}`)
  if (onlyBare) return
  const app = await buildApp({ capture: true })
  if (app.code !== 0) throw new Error(`The app was not built.\n${app.output}`)
}

/** The kinds of visit alternate within each round, and each round begins with the other one. */
async function measure(browser, { rounds, appUrl, bareUrl }) {
  const visits = { appCold: [], appWarm: [], bareCold: [], bareWarm: [], appFull: [] }
  const full = appUrl && (await prepareFull(browser, appUrl))
  const subjects = [
    ...(appUrl ? [{ url: appUrl, mark: appMark, cold: visits.appCold, warm: visits.appWarm }] : []),
    { url: bareUrl, mark: bareMark, cold: visits.bareCold, warm: visits.bareWarm },
  ]
  // The first of each is not counted: the browser itself starts cold, and the server packs its files.
  for (const subject of subjects) await measureTwice(browser, { ...subject, cold: [], warm: [] })
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of round % 2 === 0 ? subjects : subjects.toReversed())
      await measureTwice(browser, subject)
    if (full) visits.appFull.push(await visit(full, appUrl, appMark))
    process.stdout.write('.')
  }
  process.stdout.write('\n')
  return visits
}

async function measureTwice(browser, { url, mark, cold, warm }) {
  const context = await browser.newContext()
  const first = await visit(context, url, mark)
  if (first.wasControlled) throw new Error('A first visit met a service worker: it was not cold.')
  cold.push(first)
  warm.push(await visit(context, url, mark))
  await context.close()
}

async function prepareFull(browser, url) {
  const context = await browser.newContext()
  await visit(context, url, appMark)
  await seed(context, url, buildHistory(10_000))
  await visit(context, url, appMark)
  return context
}

function report(visits, onlyBare) {
  if (onlyBare) {
    const plain = (what, list) => {
      const values = list.map((one) => one.usable.toFixed(0))
      return { what, ours: '', theirs: values.join(' '), result: '' }
    }
    console.log(
      formatRows([
        plain('counted, cold (ms)', visits.bareCold),
        plain('counted, warm (ms)', visits.bareWarm),
      ]),
    )
    return true
  }
  const rows = toRows(visits)
  console.log(formatRows(rows))
  for (const url of new Set(visits.appCold.flatMap((one) => one.strangers)))
    console.log(`asked another origin: ${url}`)
  return rows.every((row) => row.isKept)
}
