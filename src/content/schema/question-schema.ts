import * as z from 'zod/mini'

import { isoDate, kebabId, listOf, setOf, someText, textOfWords, wholeRule } from './fields.ts'
import { category, competency, level, pitfall, source, theme } from './question-parts.ts'

const probe = z.strictObject({ ask: textOfWords(5, 40), tests: someText })

/** Names that an expression can use; the three refused ones mean something to JavaScript objects. */
const inputName = z.string().check(
  z.regex(/^(?!__proto__$|constructor$|prototype$)[A-Za-z_][A-Za-z0-9_]*$/, {
    error: 'must be a name of letters, digits and underscores',
  }),
)

const workedNumber = z.strictObject({
  name: someText,
  inputs: z.record(inputName, z.number()),
  expression: someText,
  result: z.number(),
  unit: someText,
})

const spokenPrompt = textOfWords(15, 90).check(
  z.refine((text) => !/(?:^|\n)\s*(?:[-*•]|\d+[.)])\s/u.test(text), {
    error: 'is spoken aloud, so it must not hold a list',
  }),
)

/**
 * The front matter of a question in the bank, strict: an unknown key is a fault. Whether the dimensions and the format
 * exist, and whether the numbers agree, is checked against the other files by the bank's compiler.
 */
export const questionSchema = z
  .strictObject({
    id: kebabId,
    category,
    level,
    title: textOfWords(3, 9),
    prompt: spokenPrompt,
    dimensions: setOf(kebabId, 5, 7),
    competencies: setOf(competency, 1),
    themes: setOf(theme, 1),
    topics: setOf(kebabId, 1),
    format: kebabId,
    probes: listOf(probe, 4),
    hints: z._default(listOf(someText, 0, 3), []),
    strong: z.strictObject({ at: listOf(someText, 1), next: listOf(someText, 1) }),
    pitfalls: listOf(pitfall, 3),
    numbers: z._default(listOf(workedNumber), []),
    sources: z._default(listOf(source), []),
    licence: someText,
    reviewed: z.strictObject({ date: isoDate, verdict: z.enum(['accepted', 'mended', 'unread']) }),
  })
  .check(wholeRule(numbersBelongToSystemDesign))

/** What a question's front matter holds once it was checked. */
export type QuestionFrontMatter = z.output<typeof questionSchema>

function numbersBelongToSystemDesign(
  value: Readonly<Record<string, unknown>>,
  report: (path: readonly string[], message: string) => void,
): void {
  const count = Array.isArray(value.numbers) ? value.numbers.length : 0
  if (value.category === 'system-design' && count === 0) {
    report(['numbers'], 'must have at least 1 in a system-design question')
  }
  if ((value.category === 'leadership' || value.category === 'strategy') && count > 0) {
    report(['numbers'], `is for system-design questions only, not ${value.category}`)
  }
}
