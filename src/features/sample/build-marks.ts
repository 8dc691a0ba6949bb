import { marks, type Dimension, type Mark, type Rubric } from '#src/domain/question/rubric.ts'
import type { DimensionMark } from '#src/domain/scoring/scorecard.ts'
import { evidenceFor } from './sample-evidence.ts'
import { leanings } from './sample-plan.ts'

/** Marks of the called dimensions around `form` (1 to 4), each with ticks and a line of evidence that fit the mark. */
export function buildMarks(
  rubric: Rubric,
  called: readonly string[],
  form: number,
  turn: number,
): readonly DimensionMark[] {
  return rubric.dimensions
    .filter((dimension) => called.includes(dimension.id))
    .map((dimension, index) => {
      const mark = markFor(dimension.id, form, turn + index * 2)
      return {
        dimension: dimension.id,
        mark,
        ticks: ticksFor(dimension, mark, turn),
        evidence: evidenceOf(dimension.id, mark, turn + index),
      }
    })
}

function markFor(dimension: string, form: number, turn: number): Mark {
  const wobbles = [0, 0.35, -0.3, 0.15, -0.4]
  const at = form + (leanings[dimension] ?? 0) + (wobbles[turn % wobbles.length] ?? 0)
  return marks[Math.min(Math.max(Math.round(at), 1), 4) - 1] ?? 2
}

/** More ticks for a higher mark: none for a 1, about all for a 4. */
function ticksFor({ ticks }: Dimension, mark: Mark, turn: number): readonly string[] {
  const count = Math.round((ticks.length * (mark - 1)) / 3.5)
  return ticks.filter((_, index) => (index + turn) % ticks.length < count).map((tick) => tick.id)
}

/** A 1 and a 4 always have evidence; of the others every third has none, as with people. */
function evidenceOf(dimension: string, mark: Mark, turn: number): string {
  if ((mark === 2 || mark === 3) && turn % 3 === 0) return ''
  const { low, high } = evidenceFor(dimension)
  return (mark <= 2 ? low : high)[turn % 2] ?? ''
}
