import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { categoryNames, type Category } from '#src/domain/question/category.ts'
import type { Level } from '#src/domain/question/level.ts'
import type { Rubric } from '#src/domain/question/rubric.ts'
import { isMet, type Gate } from '#src/domain/readiness/gates.ts'
import type { ReadinessCell } from '#src/domain/readiness/readiness-table.ts'
import { buttonClass } from '#src/ui/button-class.ts'
import { formatWeight } from './glance.tsx'

/** One category: what can be said at each level, and what is missing before more can be said. */
export function CategoryReadiness({ category, cells, rubric, target }: CategoryReadinessProps) {
  const heading = `readiness-${category}`
  const aim = cells.find((one) => one.level === target)
  return (
    <section aria-labelledby={heading} className="keep-together border-t border-hairline pt-8">
      <h2 id={heading} className="text-22 font-semibold tracking-tight">
        {categoryNames[category]}
      </h2>
      {aim === undefined ? null : <p className="mt-1 max-w-[46rem] text-17">{explain(aim)}</p>}
      <LevelTable category={category} cells={cells} target={target} />
      {aim === undefined ? null : (
        <div className="mt-5 grid gap-6 wide:grid-cols-[1fr_auto] wide:items-start">
          <Dimensions cell={aim} rubric={rubric} />
          <Link
            to="/interview"
            search={{ category, level: target }}
            className={`${buttonClass()} print:hidden justify-self-start`}
          >
            Add evidence at {target}
          </Link>
        </div>
      )}
    </section>
  )
}

function LevelTable({
  category,
  cells,
  target,
}: Pick<CategoryReadinessProps, 'category' | 'cells' | 'target'>) {
  return (
    <table className="mt-4 w-full max-w-[52rem] text-15">
      <caption className="sr-only">Evidence in {categoryNames[category]} by level</caption>
      <thead className="text-13 text-soft">
        <tr className="border-b border-hairline">
          <th scope="col" className="py-1.5 pr-3 text-left font-medium">
            Level
          </th>
          <th scope="col" className="hidden py-1.5 pr-3 text-left font-medium mid:table-cell">
            Decision
          </th>
          <th scope="col" className="py-1.5 pr-3 text-left font-medium">
            Evidence
          </th>
          <th scope="col" className="py-1.5 pr-3 text-left font-medium">
            Questions
          </th>
          <th scope="col" className="py-1.5 text-left font-medium">
            Dimensions
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ level, gates }) => (
          <tr key={level} className="border-b border-hairline">
            <th scope="row" className="py-2.5 pr-3 text-left font-semibold whitespace-nowrap">
              {level}
              {level === target ? (
                <span className="ml-1.5 text-13 font-normal text-accent-strong">target</span>
              ) : null}
            </th>
            <td className="hidden py-2.5 pr-3 text-soft mid:table-cell">Not enough evidence</td>
            <td className="py-2.5 pr-3">
              <GateCount gate={gates.E1} />
            </td>
            <td className="py-2.5 pr-3">
              <GateCount gate={gates.E2} />
            </td>
            <td className="py-2.5">
              <GateCount gate={{ have: gates.E4.met, need: gates.E4.of }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function GateCount({ gate }: { readonly gate: Gate }): ReactNode {
  return (
    <span className="figures whitespace-nowrap">
      {formatWeight(gate.have)} <span className="text-soft">of {gate.need}</span>
      {isMet(gate) ? <span className="ml-1 font-semibold text-accent-strong">met</span> : null}
    </span>
  )
}

function Dimensions({ cell, rubric }: { readonly cell: ReadinessCell; readonly rubric: Rubric }) {
  return (
    <details className="max-w-[52rem]">
      <summary className="text-15 font-semibold">
        Which dimensions were marked, at any level, in 180 days
      </summary>
      <ul className="mt-3 grid gap-x-8 mid:grid-cols-2">
        {cell.gates.E4.dimensions.map((gate) => (
          <li key={gate.id} className="flex justify-between gap-4 border-b border-hairline py-1.5 text-15">
            {rubric.dimensions.find((one) => one.id === gate.id)?.title ?? gate.id}
            <GateCount gate={gate} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What is missing at the target, in a sentence. */
function explain({ level, gates }: ReadinessCell): string {
  const missing = [
    ...(isMet(gates.E1)
      ? []
      : [
          `${formatWeight(gates.E1.have)} of ${gates.E1.need} scored answers at ${level} or above in the last 60 days`,
        ]),
    ...(isMet(gates.E2) ? [] : [`${gates.E2.have} of ${gates.E2.need} different questions`]),
    ...(gates.E4.met >= gates.E4.of ? [] : [`${gates.E4.met} of ${gates.E4.of} dimensions marked twice`]),
  ]
  if (missing.length === 0) {
    return `Not enough evidence at ${level} yet: your own answers are there; how you mark reference answers is not known.`
  }
  return `Not enough evidence at ${level}: so far ${joinWords(missing)}.`
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

type CategoryReadinessProps = {
  readonly category: Category
  readonly cells: readonly ReadinessCell[]
  readonly rubric: Rubric
  readonly target: Level
}
