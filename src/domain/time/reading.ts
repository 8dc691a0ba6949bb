/** One look at both clocks of a device, taken at the same moment. */
export type Reading = {
  /** UTC, milliseconds since the epoch; may jump when the person or the network sets it. */
  readonly wall: number
  /** Milliseconds since the page's process began; never goes back, may stand still while the device sleeps. */
  readonly mono: number
  /** Names the process that `mono` belongs to; two readings compare by `mono` only when their runs are equal. */
  readonly run: string
  /** Minutes to add to UTC for local time. */
  readonly zone: number
}
