/** A stretch of a long list. */
export type Page = {
  /** Rows at most. */
  readonly limit: number
  /** Rows to leave out before the first; 0 where not said. */
  readonly offset?: number
}
