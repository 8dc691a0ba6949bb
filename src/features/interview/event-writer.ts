import type { InterviewEvent } from '#src/domain/interview/event.ts'

/** Writes events in the order they happened, one transaction each, and holds on to what could not be written yet. */
export type EventWriter = {
  readonly append: (events: readonly InterviewEvent[]) => void
  /** Settles once everything handed in so far is written. */
  readonly settled: () => Promise<void>
}

/**
 * A writer over `write`. When a write fails, `onFailed` is given the reason and a function that tries again; later events
 * wait behind it, so that the log on the disk never has a hole.
 */
export function createEventWriter(
  write: (event: InterviewEvent) => Promise<unknown>,
  onFailed: (error: unknown, retry: () => void) => void,
  onWritten: () => void,
): EventWriter {
  const waiting: InterviewEvent[] = []
  let idle: (() => void)[] = []
  let running = false

  const run = async (): Promise<void> => {
    if (running) return
    running = true
    try {
      for (let event = waiting[0]; event !== undefined; event = waiting[0]) {
        await write(event)
        waiting.shift()
        onWritten()
      }
      for (const resolve of idle) resolve()
      idle = []
    } catch (error) {
      onFailed(error, () => void run())
    } finally {
      running = false
    }
  }
  return {
    append: (events) => {
      waiting.push(...events)
      void run()
    },
    settled: () =>
      waiting.length === 0 && !running ? Promise.resolve() : new Promise((resolve) => idle.push(resolve)),
  }
}
