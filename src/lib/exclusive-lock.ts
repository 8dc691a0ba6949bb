/** Whether this tab holds something only one tab may hold. `unsupported` browsers let every tab through. */
export type LockState = 'asking' | 'held' | 'elsewhere'

/** A claim to a name that one tab of this origin can hold at a time. */
export type LockClaim = {
  /** Takes the name from the tab that holds it; that tab is told. */
  readonly takeOver: () => void
  readonly release: () => void
}

/**
 * Claims a name through the browser's Web Locks, and tells each change of state. Where the browser has none, the claim is
 * held at once: a database refuses doubled events all the same.
 */
export function claimLock(name: string, onState: (state: LockState) => void): LockClaim {
  const locks = navigator.locks as LockManager | undefined
  if (locks === undefined) {
    onState('held')
    return { takeOver: () => undefined, release: () => undefined }
  }
  let live = true
  let release = (): void => undefined
  const ask = (options: LockOptions): void => {
    locks
      .request(name, options, (lock) => {
        if (!live) return undefined
        onState(lock === null ? 'elsewhere' : 'held')
        if (lock === null) return undefined
        return new Promise<void>((resolve) => {
          release = resolve
        })
      })
      // Rejected when another tab takes the lock over.
      .catch(() => (live ? onState('elsewhere') : undefined))
  }
  ask({ ifAvailable: true })
  return {
    takeOver: () => ask({ steal: true }),
    release: () => {
      live = false
      release()
    },
  }
}
