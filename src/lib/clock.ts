/** Where the time comes from. Passed in, so that tests say what time it is. */
export type Clock = {
  /** Both clocks of the device at this moment; see `Reading` in the domain for units and ranges. */
  readonly read: () => {
    readonly wall: number
    readonly mono: number
    readonly run: string
    readonly zone: number
  }
}

/** The device's own clock. `run` is a fresh id for this process. */
export function createClock(run: string): Clock {
  return {
    read: () => {
      const now = new Date()
      return { wall: now.getTime(), mono: performance.now(), run, zone: -now.getTimezoneOffset() }
    },
  }
}
