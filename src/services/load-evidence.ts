import { listAttemptsSince } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import { listReveals } from '#src/db/reveals.ts'
import { listScorecardsSince } from '#src/db/scorecards.ts'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import { observationsOf, type Observation } from '#src/domain/readiness/evidence.ts'
import type { RevealFact } from '#src/domain/readiness/reveal.ts'
import { readinessRules } from '#src/domain/readiness/rules.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'

/** What was practised of late, and what it is evidence of. */
export type Evidence = {
  /** The attempts of the days asked for and of the 60 before them, which say whether a question was new. */
  readonly attempts: readonly Attempt[]
  readonly reveals: readonly RevealFact[]
  readonly observations: readonly Observation[]
}

/** Reads the evidence of the last `days` days before `today`; nothing older is touched, however much there is. */
export async function loadEvidence(db: Db, today: LocalDay, days: number): Promise<Evidence> {
  const since = today - days
  const [attempts, scorecards, reveals] = await Promise.all([
    listAttemptsSince(db, since - readinessRules.windowDays),
    // No answer is marked before it is given.
    listScorecardsSince(db, since),
    listReveals(db),
  ])
  return { attempts, reveals, observations: observationsOf(attempts, scorecards, reveals) }
}
