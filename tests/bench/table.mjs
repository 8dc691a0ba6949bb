import { median, quantile } from './statistics.mjs'

/**
 * The rows of the result: what was measured against what, and whether it keeps its bound. Each of the arguments holds
 * the visits of one kind, in order: the app and the bare page, on the first visit (`cold`) and the second (`warm`),
 * and the app with 10,000 attempts (`full`).
 */
export function toRows({ appCold, appWarm, bareCold, bareWarm, appFull }) {
  const pick = (visits, name) => visits.map((one) => one[name])
  const rows = []
  const compare = (what, name, ours, theirs, bound) => {
    const [a, b] = [pick(ours, name), pick(theirs, name)]
    const ratio = median(a) / median(b)
    rows.push({
      what,
      ours: spread(a),
      theirs: spread(b),
      result: ratio.toFixed(3),
      bound,
      isKept: ratio <= bound,
    })
  }
  compare('first paint, cold (ms)', 'paint', appCold, bareCold, 1.1)
  compare('usable, cold (ms)', 'usable', appCold, bareCold, 1.35)
  compare('usable, warm (ms)', 'usable', appWarm, bareWarm, 1.35)
  compare('usable, warm, 10,000 attempts against none (ms)', 'usable', appFull, appWarm, 1.3)
  const script = Math.max(...pick(appCold, 'scriptBytes')) / 1000
  const bare = Math.max(...pick(bareCold, 'scriptBytes')) / 1000
  const scripts = { ours: script.toFixed(1), theirs: bare.toFixed(1), result: script.toFixed(1) }
  rows.push({
    what: 'script until usable (kB gzip)',
    ...scripts,
    bound: 150,
    isKept: script > 0 && script <= 150,
  })
  const strangers = [...appCold, ...appWarm, ...appFull].flatMap((one) => one.strangers)
  const asked = { ours: String(strangers.length), theirs: '', result: String(strangers.length) }
  rows.push({ what: 'requests to other origins', ...asked, bound: 0, isKept: strangers.length === 0 })
  return rows
}

/** The median, and the middle half. */
function spread(values) {
  const show = (share) => quantile(values, share).toFixed(0)
  return `${median(values).toFixed(0)} (${show(0.25)}-${show(0.75)})`
}

export function formatRows(rows, headings = ['', 'app', 'bare or base', 'ratio or sum', 'bound', '']) {
  const cells = rows.map((row) => [
    row.what,
    row.ours,
    row.theirs,
    row.result,
    row.bound === undefined ? '' : `<= ${row.bound}`,
    row.isKept === undefined ? '' : row.isKept ? 'kept' : 'BROKEN',
  ])
  const table = [headings, ...cells]
  const widths = headings.map((_, at) => Math.max(...table.map((row) => row[at].length)))
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')
  return table.map((row) => line(row).trimEnd()).join('\n')
}
