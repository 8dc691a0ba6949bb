/** Something wrong with a file of the bank. */
export type Fault = {
  /** Path within the bank's folder, with forward slashes. */
  readonly path: string
  /** Line in the file, from 1. */
  readonly line: number
  readonly reason: string
}

/** `path:line: reason`, as editors and terminals know to jump to. */
export function formatFault(fault: Fault): string {
  return `${fault.path}:${fault.line}: ${fault.reason}`
}

/** The faults by path, then line, then reason, without repetitions. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  const byText = new Map(faults.map((fault) => [formatFault(fault), fault]))
  return [...byText.values()].sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.reason, b.reason),
  )
}

/** Orders text by its code units, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
