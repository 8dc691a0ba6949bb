import { leastMarked } from './least-marked.ts'
import type { Dimension, Mark, Rubric } from '../question/rubric.ts'
import { marks as allMarks } from '../question/rubric.ts'
import type { DimensionMark } from './scorecard.ts'

/** What a person has filled in for one dimension so far. */
export type DimensionDraft = {
  /** Undefined until chosen; for a dimension that was not called for and not shown it stays so. */
  readonly mark?: Mark | undefined
  readonly ticks: readonly string[]
  readonly evidence: string
}

/** A scorecard being filled in, by dimension id. A dimension nobody touched may be missing. */
export type ScoringDraft = Readonly<Record<string, DimensionDraft>>

/** Why a dimension keeps the draft from being a scorecard. */
export type ScoringProblem = {
  readonly dimension: string
  readonly reason: 'unmarked' | 'evidence-needed' | 'unknown-mark' | 'unknown-tick' | 'unknown-dimension'
}

/** A scored attempt, or everything that is in the way of it. */
export type Scoring =
  | {
      readonly ok: true
      /** In the order of the rubric, evidence trimmed. */
      readonly marks: readonly DimensionMark[]
      /** Weighted mean of the marks, 1 to 4. */
      readonly total: number
      /** How many dimensions are marked. */
      readonly marked: number
      /** True when enough are marked for the attempt to be evidence. */
      readonly counts: boolean
    }
  | { readonly ok: false; readonly problems: readonly ScoringProblem[] }

/**
 * Scores an attempt. Every called dimension must be marked, for what was called for and stayed absent is a 1; any other
 * only where something was ticked or written. A 1 and a 4 need evidence. With nothing marked at all, every dimension is
 * reported as unmarked. Problems come in the order of the rubric.
 */
export function scoreAttempt(rubric: Rubric, called: readonly string[], draft: ScoringDraft): Scoring {
  const known = new Set(rubric.dimensions.map((one) => one.id))
  const strangers = Object.keys(draft).filter((id) => !known.has(id))
  const problems: readonly ScoringProblem[] = [
    ...rubric.dimensions.flatMap((one) => problemsOf(one, called.includes(one.id), draftOf(draft, one.id))),
    ...strangers.map((dimension) => ({ dimension, reason: 'unknown-dimension' as const })),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const marks = marksOf(rubric, draft)
  const total = totalOf(rubric, marks)
  if (total === undefined) {
    return { ok: false, problems: rubric.dimensions.map(({ id }) => ({ dimension: id, reason: 'unmarked' })) }
  }
  return { ok: true, marks, total, marked: marks.length, counts: marks.length >= leastMarked }
}

/**
 * The session score `sum(w s) / sum(w)` over the marked dimensions of the rubric, 1 to 4; undefined with none marked.
 * Marks of dimensions the rubric does not have are left out.
 */
export function totalOf(
  rubric: Rubric,
  marks: readonly Pick<DimensionMark, 'dimension' | 'mark'>[],
): number | undefined {
  const marked = rubric.dimensions.flatMap(({ id, weight }) => {
    const mark = marks.find((one) => one.dimension === id)?.mark
    return mark === undefined ? [] : [{ weight, mark }]
  })
  const weight = marked.reduce((sum, one) => sum + one.weight, 0)
  if (!(weight > 0)) return undefined
  const mean = marked.reduce((sum, one) => sum + one.weight * one.mark, 0) / weight
  // A mean lies between its parts; rounding must not show 2.9999999999999996 for seven 3s.
  const given = marked.map((one) => one.mark)
  return Math.min(Math.max(...given), Math.max(Math.min(...given), mean))
}

function draftOf(draft: ScoringDraft, id: string): DimensionDraft | undefined {
  return Object.hasOwn(draft, id) ? draft[id] : undefined
}

function problemsOf(
  dimension: Dimension,
  called: boolean,
  draft: DimensionDraft = { ticks: [], evidence: '' },
): readonly ScoringProblem[] {
  const { mark, ticks, evidence } = draft
  const written = evidence.trim() !== ''
  const reasons: ScoringProblem['reason'][] = []
  if (mark === undefined && (called || written || ticks.length > 0)) reasons.push('unmarked')
  if (mark !== undefined && !allMarks.includes(mark)) reasons.push('unknown-mark')
  if ((mark === 1 || mark === 4) && !written) reasons.push('evidence-needed')
  if (ticks.some((id) => !dimension.ticks.some((one) => one.id === id))) reasons.push('unknown-tick')
  return reasons.map((reason) => ({ dimension: dimension.id, reason }))
}

function marksOf(rubric: Rubric, draft: ScoringDraft): readonly DimensionMark[] {
  return rubric.dimensions.flatMap(({ id }) => {
    const one = draftOf(draft, id)
    if (one?.mark === undefined) return []
    return [{ dimension: id, mark: one.mark, ticks: [...new Set(one.ticks)], evidence: one.evidence.trim() }]
  })
}
