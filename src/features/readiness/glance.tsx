import { categories, categoryNames } from '#src/domain/question/category.ts'
import { levels, type Level } from '#src/domain/question/level.ts'
import type { Observation } from '#src/domain/readiness/evidence.ts'
import { gatesFor, type Gate } from '#src/domain/readiness/gates.ts'
import { readinessRules } from '#src/domain/readiness/rules.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'

/** How far the evidence has come, per category and level, on one small table. */
export function ReadinessGlance({ observations, today, target }: ReadinessGlanceProps) {
  return (
    <table className="w-full max-w-[44rem] table-fixed text-15">
      <caption className="mb-2 text-left text-13 text-soft">
        Not enough evidence yet at any level. Answers scored in the last 60 days, of the {needed} it takes:
      </caption>
      <thead className="text-13 text-soft">
        <tr className="border-b border-hairline">
          <th scope="col" className="w-[32%] py-1.5">
            <span className="sr-only">Category</span>
          </th>
          {levels.map((level) => (
            <th key={level} scope="col" className="py-1.5 text-left font-medium">
              {level}
              {level === target ? <span className="ml-1 text-accent-strong">target</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category) => (
          <tr key={category} className="border-b border-hairline">
            <th scope="row" className="py-2.5 pr-2 text-left font-medium">
              {categoryNames[category]}
            </th>
            {levels.map((level) => (
              <td key={level} className={`py-2.5 pr-3 ${level === target ? '' : 'text-soft'}`}>
                <Count gate={gatesFor({ category, dimensions: [], observations, today }, level).E1} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ gate }: { readonly gate: Gate }) {
  const share = Math.min(1, gate.have / gate.need)
  return (
    <span className="block">
      <span className="figures text-13">
        {formatWeight(gate.have)}
        <span className="sr-only"> of {gate.need}</span>
      </span>
      <span
        aria-hidden="true"
        className="mt-0.5 block h-1.5 max-w-24 overflow-hidden rounded-full bg-hairline"
      >
        <span className="block h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  )
}

/** Evidence weight without a tail of decimals, cut off so that it never reads as more than there is. */
export function formatWeight(weight: number): string {
  return String(Math.floor(weight * 10 + 1e-6) / 10)
}

const needed = readinessRules.needs.E1

type ReadinessGlanceProps = {
  readonly observations: readonly Observation[]
  readonly today: LocalDay
  readonly target: Level
}
