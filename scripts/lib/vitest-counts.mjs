import { writeFileSync } from 'node:fs'

/**
 * A reporter for vitest that writes `{ [project]: { passed, failed, skipped } }` to the file named by the variable
 * REHEARSAL_COUNTS. A file that could not be loaded, and an error outside any test, each count as one failure.
 */
export default class VitestCounts {
  onTestRunEnd(modules, errors) {
    const counts = {}
    for (const module of modules) {
      const count = (counts[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 })
      for (const one of module.children.allTests()) count[stateOf(one)] += 1
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length
      count.failed += module.errors().length
    }
    const strays = { passed: 0, failed: errors.length, skipped: 0 }
    const path = process.env.REHEARSAL_COUNTS
    if (path)
      writeFileSync(
        path,
        JSON.stringify(errors.length > 0 ? { ...counts, '(outside tests)': strays } : counts),
      )
  }
}

/** A test that never ended, because the run was broken off, has not passed. */
function stateOf(one) {
  const { state } = one.result()
  return state === 'passed' || state === 'skipped' ? state : 'failed'
}
