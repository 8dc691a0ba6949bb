/** How long typed text may wait before it is written, in milliseconds; with the write itself it stays under 500. */
export const autosaveDelayMs = 250

/** Where an autosaved value stands. `failed` keeps the value and tries again with the next change or flush. */
export type AutosaveState = 'saved' | 'waiting' | 'saving' | 'failed'

/** Keeps writing the latest of a changing value, one write at a time. */
export type Autosave<T> = {
  readonly change: (value: T) => void
  /** Writes what is waiting now; settles when it is written or has failed. */
  readonly flush: () => Promise<void>
  /** Forgets what is waiting, for when its owner was deleted. */
  readonly drop: () => void
}

/** Runs something after a rest, and gives what calls it off. Passed in for tests. */
export type Rest = (run: () => void) => () => void

/** A rest of `autosaveDelayMs`. */
const restAWhile: Rest = (run) => {
  const timer = setTimeout(run, autosaveDelayMs)
  return () => clearTimeout(timer)
}

/**
 * An autosave over a write. The first change after a rest starts a rest; what is latest when it ends is written. A change during a write is written after it.
 */
export function createAutosave<T>(
  write: (value: T) => Promise<unknown>,
  onState: (state: AutosaveState) => void,
  rest: Rest = restAWhile,
): Autosave<T> {
  let waiting: { readonly value: T } | undefined
  let endRest: (() => void) | undefined
  let running: Promise<void> | undefined

  const run = async (): Promise<void> => {
    endRest?.()
    endRest = undefined
    while (waiting !== undefined) {
      const taken = waiting
      waiting = undefined
      onState('saving')
      try {
        await write(taken.value)
      } catch {
        waiting ??= taken
        onState('failed')
        return
      }
    }
    onState('saved')
  }
  const flush = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    change: (value) => {
      waiting = { value }
      if (running === undefined) onState('waiting')
      endRest ??= rest(() => {
        endRest = undefined
        void flush()
      })
    },
    flush: async () => {
      if (running !== undefined) await running
      if (waiting !== undefined) await flush()
    },
    drop: () => {
      waiting = undefined
      endRest?.()
      endRest = undefined
    },
  }
}
