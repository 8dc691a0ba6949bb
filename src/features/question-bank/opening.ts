import type { Reveal, RevealedPart } from '#src/db/rows.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'

/** What opening a closed part of a question would mean. */
export type Opening =
  /** An attempt was scored: nothing is given away any more. */
  | { readonly kind: 'free' }
  /** It counts as having met the question; `last` is the day it was opened before, if ever. */
  | { readonly kind: 'counts'; readonly last?: LocalDay }
  /** It was opened today, and that was counted. */
  | { readonly kind: 'counted' }

/** What opening a part would mean today. */
export function openingOf(
  part: RevealedPart,
  {
    scored,
    reveals,
  }: { readonly scored: boolean; readonly reveals: readonly Pick<Reveal, 'part' | 'day'>[] },
  today: LocalDay,
): Opening {
  if (scored) return { kind: 'free' }
  const days = reveals.filter((one) => one.part === part).map((one) => one.day)
  if (days.length === 0) return { kind: 'counts' }
  const last = Math.max(...days)
  return last === today ? { kind: 'counted' } : { kind: 'counts', last }
}
