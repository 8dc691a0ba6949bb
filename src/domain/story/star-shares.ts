import type { StoryPart } from './story.ts'

/** A part that is told in its turn; scale frames them all and takes no time of its own. */
export type ToldPart = Exclude<StoryPart, 'scale'>

/** The told parts, in the order of telling. */
export const toldParts: readonly ToldPart[] = ['situation', 'task', 'action', 'result', 'learning']

/** The share of an answer each part is meant to take; they sum to 1. */
export const starShares: Readonly<Record<ToldPart, number>> = {
  situation: 0.15,
  task: 0.1,
  action: 0.55,
  result: 0.15,
  learning: 0.05,
}

/** Length of a first answer to plan for, in seconds. */
export const answerSeconds = 120

/** Seconds a part is meant to take in an answer of a length. */
export function budgetSeconds(part: ToldPart, wholeSeconds: number = answerSeconds): number {
  return starShares[part] * wholeSeconds
}
