import * as z from 'zod/mini'

import { levels } from '#src/domain/question/level.ts'

import { idOf, kebabId, listOf, noRepeats, setOf, someText, wholeRule } from './fields.ts'
import { category, level } from './question-parts.ts'

const minutes = z
  .number()
  .check(z.gt(0, { error: 'must be above 0' }), z.lte(240, { error: 'must be at most 240' }))

const phase = z.strictObject({ id: kebabId, title: someText, minutes, guide: someText })

const plan = z.strictObject({
  levels: setOf(level, 1),
  phases: listOf(phase, 1, 20).check(noRepeats(idOf, ['id'])),
})

/** The front matter of a format: each plan's phases fill its minutes, and each level has exactly one plan. */
export const formatSchema = z
  .strictObject({
    id: kebabId,
    category,
    title: someText,
    minutes,
    summary: someText,
    plans: listOf(plan, 1, 4),
  })
  .check(wholeRule(plansFillTheSlot), wholeRule(plansCoverTheLevels))

/** What a format's front matter holds once it was checked. */
export type FormatFrontMatter = z.output<typeof formatSchema>

type Report = (path: readonly PropertyKey[], message: string) => void
type Loose = Readonly<Record<string, unknown>>

function plansFillTheSlot(value: Loose, report: Report): void {
  if (typeof value.minutes !== 'number') return
  for (const [index, one] of plansOf(value).entries()) {
    const budgets = Array.isArray(one.phases) ? one.phases.map((item: Loose | null) => item?.minutes) : []
    if (!budgets.every((budget): budget is number => typeof budget === 'number')) continue
    const sum = budgets.reduce((total, budget) => total + budget, 0)
    // Half a millisecond: below it, only the rounding of decimal minutes remains.
    if (Math.abs(sum - value.minutes) * 60_000 < 0.5) continue
    report(
      ['plans', index, 'phases'],
      `sums to ${Number(sum.toFixed(4))} minutes, but the format has ${value.minutes}`,
    )
  }
}

function plansCoverTheLevels(value: Loose, report: Report): void {
  const planned = plansOf(value).map((one) => (Array.isArray(one.levels) ? (one.levels as unknown[]) : []))
  if (planned.length === 0) return
  for (const one of levels) {
    const holders = planned.flatMap((list, index) => (list.includes(one) ? [index] : []))
    if (holders.length === 0) report(['plans'], `has no plan for ${one}`)
    for (const index of holders.slice(1)) report(['plans', index, 'levels'], `plans ${one} a second time`)
  }
}

function plansOf(value: Loose): readonly Loose[] {
  if (!Array.isArray(value.plans)) return []
  return value.plans.map((one: unknown) => (typeof one === 'object' && one !== null ? (one as Loose) : {}))
}
