import * as z from 'zod/mini'

import { idOf, kebabId, listOf, noRepeats, someText, wholeRule } from './fields.ts'
import { category } from './question-parts.ts'

const tick = z.strictObject({ id: kebabId, text: someText })

const dimension = z.strictObject({
  id: kebabId,
  title: someText,
  weight: z.number().check(z.gt(0, { error: 'must be above 0' }), z.lte(1, { error: 'must be at most 1' })),
  asks: someText,
  anchors: z.strictObject({ 1: someText, 2: someText, 3: someText, 4: someText }),
  dial: z.strictObject({ L4: someText, L5: someText, L6: someText, L7: someText }),
  ticks: listOf(tick, 4, 6).check(noRepeats(idOf, ['id'])),
})

/** The front matter of a rubric: exactly seven dimensions whose weights sum to 1. */
export const rubricSchema = z
  .strictObject({
    id: kebabId,
    category,
    title: someText,
    dimensions: listOf(dimension, 7, 7).check(noRepeats(idOf, ['id'])),
  })
  .check(wholeRule(weightsSumToOne))

function weightsSumToOne(
  value: Readonly<Record<string, unknown>>,
  report: (path: readonly string[], message: string) => void,
): void {
  if (!Array.isArray(value.dimensions)) return
  const weights: unknown[] = value.dimensions.map((one) =>
    typeof one === 'object' && one !== null && 'weight' in one ? one.weight : undefined,
  )
  // A missing or textual weight has a fault of its own; a sum without it would only mislead.
  if (!weights.every((weight): weight is number => typeof weight === 'number')) return
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 1) > 1e-6)
    report(['dimensions'], `has weights that sum to ${Number(sum.toFixed(6))}, not 1`)
}
