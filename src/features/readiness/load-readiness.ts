import { loadRubric } from '#src/content/load-rubric.ts'
import type { Db } from '#src/db/db.ts'
import { getSettings } from '#src/db/settings.ts'
import { categories, type Category } from '#src/domain/question/category.ts'
import type { Level } from '#src/domain/question/level.ts'
import type { Rubric } from '#src/domain/question/rubric.ts'
import type { Observation } from '#src/domain/readiness/evidence.ts'
import { readinessTable, type ReadinessCell } from '#src/domain/readiness/readiness-table.ts'
import { readinessRules } from '#src/domain/readiness/rules.ts'
import { assumedLevel } from '#src/domain/settings/settings.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import { loadEvidence } from '#src/services/load-evidence.ts'

/** Everything the readiness place is made of. */
export type ReadinessFacts = {
  readonly target: Level
  readonly cells: readonly ReadinessCell[]
  readonly observations: readonly Observation[]
  readonly rubrics: Readonly<Record<Category, Rubric>>
}

/** Reads the evidence of the last 180 days and reckons every cell. */
export async function loadReadiness(db: Db, today: LocalDay): Promise<ReadinessFacts> {
  const [settings, evidence] = await Promise.all([
    getSettings(db),
    loadEvidence(db, today, readinessRules.dimensionWindowDays),
  ])
  const loaded = await Promise.all(categories.map(async (one) => [one, await loadRubric(one)] as const))
  const rubrics = Object.fromEntries(loaded) as Record<Category, Rubric>
  const dimensions: Readonly<Record<Category, readonly string[]>> = {
    'system-design': dimensionIds(rubrics['system-design']),
    leadership: dimensionIds(rubrics.leadership),
    strategy: dimensionIds(rubrics.strategy),
  }
  return {
    target: settings.targetLevel ?? assumedLevel,
    cells: readinessTable({ observations: evidence.observations, dimensions, today }),
    observations: evidence.observations,
    rubrics,
  }
}

function dimensionIds(rubric: Rubric): readonly string[] {
  return rubric.dimensions.map((one) => one.id)
}
