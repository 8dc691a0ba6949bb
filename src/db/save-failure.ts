/**
 * Why something was not saved.
 * - `full`: no space left for this site.
 * - `closed`: the connection to the database is gone; a reload brings it back.
 * - `replaced`: the database was restored, erased or lost since this page opened it; this page must not write on.
 * - `newer`: the rows belong to newer code than this page runs.
 * - `doubled`: a row of that key is there already, as when two tabs write the same interview.
 * - `gone`: what was to be changed is no longer there: deleted, or an interview finished elsewhere.
 * - `unknown`: anything else; the cause says more.
 */
export type SaveFailureKind = 'full' | 'closed' | 'replaced' | 'newer' | 'doubled' | 'gone' | 'unknown'

/** What a save that did not happen is rejected with. Nothing of it was written. */
export type SaveFailure = Error & { readonly name: 'SaveFailure'; readonly kind: SaveFailureKind }

/** A failure of a kind, with words for a person. */
export function createSaveFailure(kind: SaveFailureKind, cause?: unknown): SaveFailure {
  return Object.assign(new Error(messages[kind], { cause }), { name: 'SaveFailure', kind } as const)
}

/** True for what the gateway rejects with. */
export function isSaveFailure(error: unknown): error is SaveFailure {
  return error instanceof Error && error.name === 'SaveFailure' && 'kind' in error
}

/** Whatever was thrown during a save, as a failure; looks inside the wrappers that Dexie puts around errors. */
export function toSaveFailure(error: unknown): SaveFailure {
  const own = unwrap(error).find(isSaveFailure)
  return own ?? createSaveFailure(kindOf(error), error)
}

/** True for an error of that name, and for one that wraps it. */
export function isCausedBy(error: unknown, name: string): boolean {
  return unwrap(error).some((one) => nameOf(one) === name)
}

function kindOf(error: unknown): SaveFailureKind {
  if (isCausedBy(error, 'QuotaExceededError')) return 'full'
  if (isCausedBy(error, 'ConstraintError')) return 'doubled'
  if (closedNames.some((name) => isCausedBy(error, name)) || unwrap(error).some(saysConnectionLost))
    return 'closed'
  return 'unknown'
}

/** The error and those it wraps, from the outside in; five deep at most. */
function unwrap(error: unknown): readonly unknown[] {
  const chain: unknown[] = []
  let wave: readonly unknown[] = [error]
  for (let depth = 0; depth < 5 && wave.length > 0; depth += 1) {
    chain.push(...wave)
    wave = wave.flatMap(wrappedBy)
  }
  return chain
}

function wrappedBy(error: unknown): readonly unknown[] {
  if (typeof error !== 'object' || error === null) return []
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown }
  const many: readonly unknown[] = Array.isArray(failures) ? failures.slice(0, 3) : []
  return [inner, cause, ...many].filter((one) => one !== undefined && one !== null)
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}

/** WebKit's words for a storage process that died; the connection never comes back. */
function saysConnectionLost(error: unknown): boolean {
  return error instanceof Error && /connection to indexed database server lost/i.test(error.message)
}

const closedNames = ['DatabaseClosedError', 'InvalidStateError', 'OpenFailedError', 'MissingAPIError']

const messages: Readonly<Record<SaveFailureKind, string>> = {
  full: 'Not saved: this browser has no space left for Rehearsal.',
  closed: 'Not saved: the connection to the database was lost.',
  replaced: 'Not saved: the database was replaced since this page was opened.',
  newer: 'Not saved: the database belongs to a newer version of Rehearsal.',
  doubled: 'Not saved: another tab has already written this.',
  gone: 'Not saved: it was finished or deleted elsewhere.',
  unknown: 'Not saved: the browser refused, without a reason we know.',
}
