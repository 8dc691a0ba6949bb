/** Counts of one part of the run: `{ part, passed, failed, skipped, seconds, note? }`. */

/** A part that is one check: it passed or it failed. */
export function tallyCheck(part, { code, seconds }) {
  return { part, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds }
}

/**
 * The parts of a vitest run from its counts by project, each project in one of `parts`. A part without a single
 * test has failed, and so has a run that ended badly without saying which test was to blame.
 */
export function tallyVitest(parts, counts, { code, seconds }) {
  const rows = parts.map(({ part, projects }) => {
    const own = projects.map((project) => counts?.[project]).filter(Boolean)
    const row = { part, ...sum(own), seconds: undefined }
    const isEmpty = row.passed + row.failed + row.skipped === 0
    return isEmpty ? { ...row, failed: 1, note: 'no tests found' } : row
  })
  const known = new Set(parts.flatMap(({ projects }) => projects))
  const others = Object.entries(counts ?? {}).filter(([project]) => !known.has(project))
  for (const [part, count] of others) rows.push({ part, ...count, seconds: undefined })
  const isSilent = code !== 0 && rows.every((row) => row.failed === 0)
  if (isSilent) rows.push({ part: 'vitest', passed: 0, failed: 1, skipped: 0, note: `ended with ${code}` })
  rows[0].seconds = seconds
  return rows
}

/** The end-to-end part from Playwright's report; a flaky test has failed, since it did once. */
export function tallyPlaywright(part, report, { code, seconds }) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  const errors = report?.errors?.length ?? 0
  const row = { part, passed: expected, failed: unexpected + flaky + errors, skipped, seconds }
  if (row.passed + row.failed + row.skipped === 0) return { ...row, failed: 1, note: 'no tests found' }
  return code !== 0 && row.failed === 0 ? { ...row, failed: 1, note: `ended with ${code}` } : row
}

/** The sum of counts. */
export function sum(rows) {
  const add = (name) => rows.reduce((total, row) => total + row[name], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}

/** The table of all parts, as text. */
export function formatTable(rows) {
  const cells = rows.map((row) => [
    row.part,
    String(row.passed),
    String(row.failed),
    String(row.skipped),
    row.seconds === undefined ? '' : row.seconds.toFixed(1),
    row.note ?? '',
  ])
  const table = [['part', 'passed', 'failed', 'skipped', 'seconds', ''], ...cells]
  const widths = table[0].map((_, at) => Math.max(...table.map((row) => row[at].length)))
  const line = (row) =>
    row
      .map((cell, at) => (at === 0 || at === 5 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  ')
  return table.map((row) => line(row).trimEnd()).join('\n')
}

/** The last line of the run. */
export function formatTotal(rows) {
  const { passed, failed, skipped } = sum(rows)
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
