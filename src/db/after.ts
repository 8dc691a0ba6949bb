/** Runs something once, `ms` milliseconds from now, and gives a function that calls it off. Passed in for tests. */
export type After = (ms: number, run: () => void) => () => void

/** The browser's own timer. */
export const after: After = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
