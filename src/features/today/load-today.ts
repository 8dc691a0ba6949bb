import { questionSummaries } from '#src/content/bank.ts'
import { getLatestAttempt } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import { listOpenInterviews } from '#src/db/interviews.ts'
import { readTogether } from '#src/db/read-together.ts'
import { getSettings } from '#src/db/settings.ts'
import { listShelf } from '#src/db/shelf.ts'
import type { Interview } from '#src/domain/interview/interview.ts'
import { practiceFacts, type PracticeFacts } from '#src/domain/practice/practice-facts.ts'
import { recommend, type Recommendation } from '#src/domain/practice/recommend.ts'
import { categories, type Category } from '#src/domain/question/category.ts'
import type { Observation } from '#src/domain/readiness/evidence.ts'
import { gatesFor, type Gate } from '#src/domain/readiness/gates.ts'
import type { Level } from '#src/domain/question/level.ts'
import { assumedLevel, type Settings } from '#src/domain/settings/settings.ts'
import { readinessRules } from '#src/domain/readiness/rules.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import { loadEvidence } from '#src/services/load-evidence.ts'

/** Everything Today is made of. */
export type TodayFacts = {
  readonly settings: Settings
  readonly target: Level
  readonly open: readonly Interview[]
  readonly facts: PracticeFacts
  readonly hidden: ReadonlySet<string>
  readonly observations: readonly Observation[]
}

/** Reads what Today needs, touching only what is recent. */
export async function loadToday(db: Db, today: LocalDay): Promise<TodayFacts> {
  const [settings, open, shelf, evidence, ...latest] = await readTogether(db, tables, () =>
    Promise.all([
      getSettings(db),
      listOpenInterviews(db),
      listShelf(db),
      loadEvidence(db, today, readinessRules.windowDays),
      ...categories.map((category) => getLatestAttempt(db, category)),
    ]),
  )
  const recent = practiceFacts(evidence.attempts, evidence.reveals)
  const practised = new Set(latest.flatMap((attempt) => (attempt === undefined ? [] : [attempt.category])))
  return {
    settings,
    target: settings.targetLevel ?? assumedLevel,
    open,
    facts: { ...recent, practised },
    hidden: new Set(shelf.filter((one) => one.hidden).map((one) => one.questionId)),
    observations: evidence.observations,
  }
}

/** The question to practise next, leaving out those passed over. The same day offers the same one. */
export function recommendToday(
  { facts, hidden, observations, target }: TodayFacts,
  today: LocalDay,
  skip: ReadonlySet<string>,
): Recommendation | undefined {
  const evidence = Object.fromEntries(
    categories.map((category) => [
      category,
      gatesFor({ category, dimensions: [], observations, today }, target).E1,
    ]),
  ) as Record<Category, Gate>
  const chance = (today * goldenRatio) % 1
  return recommend({ summaries: questionSummaries, facts, evidence, hidden, skip, target, today, chance })
}

const tables = ['settings', 'drafts', 'interviews', 'shelf', 'attempts', 'scorecards', 'reveals'] as const

/** Steps of it, taken modulo 1, spread evenly. */
const goldenRatio = 0.618_033_988_749_895
