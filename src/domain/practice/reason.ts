import { categoryNames, type Category } from '../question/category.ts'
import type { Level } from '../question/level.ts'

/** Why a question is recommended. */
export type Reason =
  | { readonly kind: 'never-practised'; readonly category: Category }
  /** `have` and `need` are evidence weight at the level; `have` may have reached `need`. */
  | {
      readonly kind: 'least-evidence'
      readonly category: Category
      readonly level: Level
      readonly have: number
      readonly need: number
    }
  /** Every question left was met in the last 60 days; this one `days` ago, the longest. */
  | {
      readonly kind: 'longest-ago'
      readonly category: Category
      readonly level: Level
      readonly days: number
    }
  /** The category that needs it most, `without`, has no question left to offer. */
  | {
      readonly kind: 'none-left'
      readonly without: Category
      readonly category: Category
      readonly level: Level
    }

/** The reason as one sentence for the person. */
export function reasonSentence(reason: Reason): string {
  const name = categoryNames[reason.category].toLowerCase()
  switch (reason.kind) {
    case 'never-practised':
      return `You have not practised ${name} yet, so this is a good place to begin.`
    case 'least-evidence':
      return leastEvidence(categoryNames[reason.category], reason)
    case 'longest-ago':
      return `Of the ${name} questions left at ${reason.level}, this is the one you saw longest ago: ${ago(reason.days)}.`
    case 'none-left': {
      const without = categoryNames[reason.without].toLowerCase()
      return `No ${without} question is left at ${reason.level} just now, so here is one on ${name}.`
    }
  }
}

function leastEvidence(name: string, reason: Extract<Reason, { kind: 'least-evidence' }>): string {
  const { have, need, level } = reason
  if (have <= 0)
    return `${name} has no evidence at ${level} yet; this answer, once scored, would be the first.`
  if (have >= need) return `${name} has your least evidence at ${level}, though it has what it takes by now.`
  return `${name} has your least evidence at ${level} so far: ${plain(have)} of the ${plain(need)} answers it takes.`
}

/** Two decimals at most, cut off so that 2.999 never reads as a full 3. */
function plain(number: number): string {
  return String(Math.floor(number * 100 + 1e-6) / 100)
}

function ago(days: number): string {
  if (days <= 0) return 'earlier today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}
