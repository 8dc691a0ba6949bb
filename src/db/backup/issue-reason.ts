import type * as z from 'zod/mini'

/** The first broken rule of a failed check: which field, and why, in words for a person. */
export function describeIssue(error: z.core.$ZodError): { readonly field: string; readonly reason: string } {
  const issue = error.issues[0]
  if (issue === undefined) return { field: '', reason: 'is not as expected' }
  return { field: issue.path.map(String).join('.'), reason: reasonOf(issue) }
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${words[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_union') return 'is of an unknown kind'
  if (issue.code === 'too_small') {
    return issue.origin === 'string' ? 'must not be empty' : `must be at least ${String(issue.minimum)}`
  }
  return 'is not as expected'
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
}
