import type { Attempt } from '../interview/attempt.ts'
import type { Category } from '../question/category.ts'
import { levelToNumber } from '../question/level.ts'
import type { Scorecard } from '../scoring/scorecard.ts'
import type { LocalDay } from '../time/local-day.ts'
import { timesMetBefore, weightOf } from './attempt-weight.ts'
import { compareMoments } from './moment.ts'
import type { RevealFact } from './reveal.ts'
import { readinessRules } from './rules.ts'

/**
 * What one interview says about one category. An interview gives at most one, however many questions it asked: its
 * marks share a day and a mood. What the marks say is left to the estimate, which finds them by the scorecards.
 */
export type Observation = {
  readonly interviewId: string
  readonly category: Category
  /** Of the interview's last counted attempt in the category. */
  readonly day: LocalDay
  readonly seq: number
  /** Mean level of the questions, 4 to 7. */
  readonly level: number
  /** How much it says, above 0 and at most 1: the mean over the counted attempts. */
  readonly weight: number
  /** The same towards gate E1, where own questions count less. */
  readonly gateWeight: number
  readonly questionIds: readonly string[]
  /** Ids of the dimensions marked, each once. */
  readonly dimensions: readonly string[]
  /** Ids of the scorecards that count, one for each counted attempt. */
  readonly scorecardIds: readonly string[]
}

type Counted = { readonly attempt: Attempt; readonly card: Scorecard; readonly weight: number }

/**
 * The observations in all that was practised, in order of local day and then of writing. An attempt counts with its
 * first scorecard, the one from before its guidance was open; later ones say how steadily one marks, not how well one
 * answers.
 */
export function observationsOf(
  attempts: readonly Attempt[],
  scorecards: readonly Scorecard[],
  reveals: readonly RevealFact[],
): readonly Observation[] {
  const cards = firstCards(scorecards)
  const attemptsAt = groupBy(attempts, (one) => one.questionId)
  const revealsOf = groupBy(reveals, (one) => one.questionId)
  const counted = attempts.toSorted(compareMoments).flatMap((attempt): readonly Counted[] => {
    const card = cards.get(attempt.id)
    if (card === undefined) return []
    const marked = dimensionsOf([card]).length
    const { questionId } = attempt
    const timesMet = timesMetBefore(
      attempt,
      attemptsAt.get(questionId) ?? [],
      revealsOf.get(questionId) ?? [],
    )
    const weight = weightOf(attempt, marked, timesMet)
    return weight > 0 ? [{ attempt, card, weight }] : []
  })
  const groups = groupBy(counted, ({ attempt }) => `${attempt.category} ${attempt.interviewId}`)
  return [...groups.values()].flatMap(observe).toSorted(compareMoments)
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

function firstCards(scorecards: readonly Scorecard[]): ReadonlyMap<string, Scorecard> {
  const latestFirst = scorecards.toSorted((a, b) => compareMoments(b, a))
  return new Map(latestFirst.map((card) => [card.attemptId, card]))
}

function observe(group: readonly Counted[]): readonly Observation[] {
  const last = group.at(-1)
  if (last === undefined) return []
  const { interviewId, category, day, seq } = last.attempt
  return [
    {
      interviewId,
      category,
      day,
      seq,
      level: mean(group.map(({ attempt }) => levelToNumber(attempt.question.level))),
      weight: mean(group.map((one) => one.weight)),
      gateWeight: mean(group.map((one) => one.weight * gateFactor(one.attempt))),
      questionIds: [...new Set(group.map(({ attempt }) => attempt.questionId))],
      dimensions: dimensionsOf(group.map((one) => one.card)),
      scorecardIds: group.map((one) => one.card.id),
    },
  ]
}

function gateFactor(attempt: Attempt): number {
  return attempt.question.origin === 'own' ? readinessRules.factors.ownQuestion : 1
}

function dimensionsOf(cards: readonly Scorecard[]): readonly string[] {
  return [...new Set(cards.flatMap((card) => card.marks.map((one) => one.dimension)))]
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
