import * as z from 'zod/mini'

/** Longest text a single field may hold, in characters; guards against a file that is not really a question. */
const longestText = 4000

/** Runs a rule even when other rules of the same value failed, so that every fault is reported at once. */
const always = { when: () => true }

/** How many words a text has, counting what white space separates. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length
}

/** Text that says something: not blank, at most 4,000 characters. */
export const someText = z.string().check(
  z.refine((text) => text.trim() !== '', { error: 'must not be blank', abort: true }),
  z.maxLength(longestText, { error: `must be at most ${longestText} characters` }),
)

/** Text of a number of words, both ends included. */
export function textOfWords(least: number, most: number) {
  return someText.check(
    z.check((context) => {
      const words = countWords(context.value)
      if (words >= least && words <= most) return
      const message = `must have ${least} to ${most} words, not ${words}`
      context.issues.push({ code: 'custom', message, input: context.value })
    }),
  )
}

/** An id in kebab-case, such as `task-scheduler-for-one-team`; at most 80 characters. */
export const kebabId = z.string().check(
  z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'must be in kebab-case: lower-case letters, digits and single hyphens',
    abort: true,
  }),
  z.maxLength(80, { error: 'must be at most 80 characters' }),
)

/** An address on the web that starts with https:// and carries no user name. */
export const httpsUrl = z
  .string()
  .check(z.refine(isHttpsUrl, { error: 'must be an address that starts with https://' }))

function isHttpsUrl(text: string): boolean {
  if (/\s/u.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname !== ''
}

/** A day of the calendar, such as 2026-11-23. */
export const isoDate = z
  .string()
  .check(z.refine(isDay, { error: 'must be a day of the calendar, such as 2026-11-23' }))

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text)
}

/** A list with at least and at most so many items. */
export function listOf<Item extends z.core.SomeType>(item: Item, least = 0, most = 100) {
  return z.array(item).check(
    z.check((context) => {
      const count = context.value.length
      if (count >= least && count <= most) return
      const limit =
        least === most ? `exactly ${least}` : count < least ? `at least ${least}` : `at most ${most}`
      const message = `must have ${limit}, but has ${count}`
      context.issues.push({ code: 'custom', message, input: context.value })
    }, always),
  )
}

/** Reports every item whose key occurred before it, at the item's place; items without a textual key are let through. */
export function noRepeats<Value>(keyOf: (value: Value) => unknown, where: readonly string[] = []) {
  return z.check<readonly Value[]>((context) => {
    const seen = new Set<string>()
    for (const [index, value] of context.value.entries()) {
      const key = keyOf(value)
      if (typeof key !== 'string') continue
      if (seen.has(key)) {
        const message = `\`${key}\` occurs twice`
        context.issues.push({ code: 'custom', message, path: [index, ...where], input: value })
      }
      seen.add(key)
    }
  }, always)
}

/** A list of different values. */
export function setOf<Item extends z.core.SomeType>(item: Item, least = 0, most = 100) {
  return listOf(item, least, most).check(noRepeats((value) => value))
}

/** The id of an item that may have failed its own rules, or undefined where it has none. */
export function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
}

/** Runs a rule over a whole value although parts of it may have failed; the rule reads it as unchecked data. */
export function wholeRule(rule: (value: Readonly<Record<string, unknown>>, report: Report) => void) {
  return z.check<unknown>((context) => {
    const value: unknown = context.value
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    rule(value as Readonly<Record<string, unknown>>, (path, message) => {
      context.issues.push({ code: 'custom', message, path: [...path], input: value })
    })
  }, always)
}

type Report = (path: readonly PropertyKey[], message: string) => void
