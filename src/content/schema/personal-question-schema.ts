import * as z from 'zod/mini'

import { kebabId, listOf, setOf, someText } from './fields.ts'
import { category, competency, level, pitfall, source, theme } from './question-parts.ts'

/**
 * A question that a person wrote or brought along: category, level, title and prompt are needed, the rest is optional.
 * Unknown keys are dropped, because such a file comes from outside and may be newer than this app.
 */
export const personalQuestionSchema = z.object({
  category,
  level,
  title: someText,
  prompt: someText,
  dimensions: z._default(setOf(kebabId, 0, 7), []),
  competencies: z._default(setOf(competency), []),
  themes: z._default(setOf(theme), []),
  topics: z._default(setOf(kebabId), []),
  format: z.optional(kebabId),
  probes: z._default(listOf(z.object({ ask: someText, tests: z._default(z.string(), '') })), []),
  hints: z._default(listOf(someText), []),
  strong: z._default(
    z.object({ at: z._default(listOf(someText), []), next: z._default(listOf(someText), []) }),
    { at: [], next: [] },
  ),
  pitfalls: z._default(listOf(pitfall), []),
  sources: z._default(listOf(source), []),
  guidance: z._default(
    z.string().check(z.maxLength(50_000, { error: 'must be at most 50,000 characters' })),
    '',
  ),
})

/** A personal question once it was checked, without an id: the caller gives it one. */
export type PersonalQuestionFields = z.output<typeof personalQuestionSchema>
