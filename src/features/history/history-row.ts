import type { Attempt } from '#src/domain/interview/attempt.ts'
import type { Interview, Round } from '#src/domain/interview/interview.ts'
import type { Scorecard } from '#src/domain/scoring/scorecard.ts'

/** An interview as the history lists it, by what became of it. */
export type HistoryRow = { readonly interview: Interview; readonly round: Round } & (
  | { readonly kind: 'open' }
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'unscored'; readonly attempt: Attempt }
  /** `scorecard` is the last one written. */
  | { readonly kind: 'scored'; readonly attempt: Attempt; readonly scorecard: Scorecard }
)
