import type * as z from 'zod/mini'

import { didYouMean } from './did-you-mean.ts'

/** One broken rule: where in the value, and why, in words for a person who doesn't program. */
export type Description = { readonly path: readonly PropertyKey[]; readonly reason: string }

/**
 * Turns the issues of a failed check into plain words, one for each broken rule.
 * `value` is what was checked; `knownKeys` are the keys that may stand at a path, for suggestions.
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): readonly Description[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        reason: `unknown key \`${key}\`${didYouMean(key, knownKeys(issue.path))}`,
      }))
    }
    return [
      {
        path: issue.path,
        reason: `${nameOfPath(issue.path)} ${describe(issue, valueAt(value, issue.path))}`,
      },
    ]
  })
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return issue.code === 'custom' ? issue.message : 'is missing'
  if (issue.code === 'invalid_type') {
    return `must be ${wordForType(issue.expected)}, not ${wordForValue(value)}${quoteHint(issue.expected, value)}`
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    const near = typeof value === 'string' ? didYouMean(value, allowed) : ''
    const choices = allowed.length <= 8 ? ` (one of ${allowed.join(', ')})` : ''
    return `cannot be ${shown(value)}${near || choices}`
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'has a key that is not allowed'
  return issue.message
}

/** `probes`, item 3, `ask`: a path as a person would say it, counting from 1. */
function nameOfPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the front matter'
  return path
    .map((step) => (typeof step === 'number' ? `item ${step + 1}` : `\`${String(step)}\``))
    .join(', ')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Readonly<Record<PropertyKey, unknown>>)[step]
  }
  return found
}

function wordForType(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
  }
  return words[expected] ?? expected
}

function wordForValue(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'number') return 'a group of keys'
  return Number.isFinite(value) ? `the number ${value}` : 'a number without end'
}

/** YAML reads 2026 as a number and true as a yes: quotes make them text. */
function quoteHint(expected: string, value: unknown): string {
  const scalar = typeof value === 'number' || typeof value === 'boolean'
  return expected === 'string' && scalar ? ' (put it in quotes)' : ''
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `\`${value.slice(0, 60)}\`` : wordForValue(value)
}
