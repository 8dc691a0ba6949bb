import type { Story } from './story.ts'
import { budgetSeconds, starShares, type ToldPart, toldParts } from './star-shares.ts'
import { countWords } from './words.ts'

/** How fast a story is told where nothing better is known, in words a minute. */
export const defaultWordsPerMinute = 130

/** Where the balance of the parts is off: shares of the whole, 0 to 1. */
export const balanceLimits = { setupAtMost: 0.3, actionAtLeast: 0.45, resultAtLeast: 0.1 } as const

/** A first answer's length in seconds: well inside, and still bearable. */
export const lengthLimits = { leastBearable: 60, least: 90, most: 210, mostBearable: 270 } as const

/** How a part's length fits the whole. */
export type PartVerdict = 'empty' | 'short' | 'fits' | 'long'

/** How long the story as a whole is for a first answer. */
export type LengthVerdict = 'empty' | 'far-too-short' | 'short' | 'fits' | 'long' | 'far-too-long'

/** Something about the balance worth mending, with the share that shows it. */
export type BalanceFlag = {
  readonly kind: 'setup-too-long' | 'action-too-short' | 'result-too-short'
  /** Share of the whole, 0 to 1: of situation and task together, of the action, or of the result. */
  readonly share: number
}

/** How long one part takes to tell. */
export type PartTime = {
  readonly part: ToldPart
  readonly words: number
  readonly seconds: number
  /** Of the whole, 0 to 1. A story of under a minute is weighed as if it took one. */
  readonly share: number
  /** What the part is meant to take of a two-minute answer. */
  readonly budgetSeconds: number
  readonly verdict: PartVerdict
}

/** How long a story takes to tell. */
export type StoryTime = {
  readonly parts: readonly PartTime[]
  readonly words: number
  readonly seconds: number
  readonly length: LengthVerdict
  /** None for an empty story. */
  readonly flags: readonly BalanceFlag[]
}

/**
 * How long a story takes to tell at a pace (above 0), and whether its parts are in balance. The limits are shares of the
 * whole; what is under a minute is weighed as a minute, so that a story just begun is not blamed for its first sentence.
 */
export function storyTime(
  parts: Pick<Story['parts'], ToldPart>,
  wordsPerMinute: number = defaultWordsPerMinute,
): StoryTime {
  const toSeconds = (words: number) => (words * 60) / wordsPerMinute
  const counts = toldParts.map((part) => ({ part, words: countWords(parts[part]) }))
  const words = counts.reduce((sum, one) => sum + one.words, 0)
  const wholeWords = Math.max(words, (wordsPerMinute * lengthLimits.leastBearable) / 60)
  const shareOf = (...some: readonly ToldPart[]) =>
    counts.reduce((sum, one) => (some.includes(one.part) ? sum + one.words : sum), 0) / wholeWords
  const flags = words === 0 ? [] : flagsOf(shareOf)
  return {
    parts: counts.map((one) => ({
      ...one,
      seconds: toSeconds(one.words),
      share: shareOf(one.part),
      budgetSeconds: budgetSeconds(one.part),
      verdict: one.words === 0 ? 'empty' : verdictOf(one.part, shareOf(one.part), flags),
    })),
    words,
    seconds: toSeconds(words),
    length: lengthVerdict(toSeconds(words)),
    flags,
  }
}

function flagsOf(shareOf: (...some: readonly ToldPart[]) => number): readonly BalanceFlag[] {
  const { setupAtMost, actionAtLeast, resultAtLeast } = balanceLimits
  const setup = shareOf('situation', 'task')
  const action = shareOf('action')
  const result = shareOf('result')
  const flags: BalanceFlag[] = []
  if (setup > setupAtMost) flags.push({ kind: 'setup-too-long', share: setup })
  if (action < actionAtLeast) flags.push({ kind: 'action-too-short', share: action })
  if (result < resultAtLeast) flags.push({ kind: 'result-too-short', share: result })
  return flags
}

/** Of a setup that is too long, each part over its own share is to blame; there is always one. */
function verdictOf(part: ToldPart, share: number, flags: readonly BalanceFlag[]): PartVerdict {
  const has = (kind: BalanceFlag['kind']) => flags.some((one) => one.kind === kind)
  switch (part) {
    case 'situation':
    case 'task':
      return has('setup-too-long') && share > starShares[part] ? 'long' : 'fits'
    case 'action':
      return has('action-too-short') ? 'short' : 'fits'
    case 'result':
      return has('result-too-short') ? 'short' : 'fits'
    case 'learning':
      return 'fits'
  }
}

function lengthVerdict(seconds: number): LengthVerdict {
  if (seconds === 0) return 'empty'
  if (seconds < lengthLimits.leastBearable) return 'far-too-short'
  if (seconds < lengthLimits.least) return 'short'
  if (seconds <= lengthLimits.most) return 'fits'
  return seconds <= lengthLimits.mostBearable ? 'long' : 'far-too-long'
}
