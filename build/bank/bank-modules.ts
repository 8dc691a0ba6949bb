import { createHash } from 'node:crypto'

import { categories } from '#src/domain/question/category.ts'
import type { Question, QuestionDetails, QuestionSummary } from '#src/domain/question/question.ts'

import type { Bank } from './compile-bank.ts'
import { buildSearchIndex } from './search-index.ts'

/**
 * The source of each virtual module by name. One chunk holds one module: the manifest is small enough to load with the
 * app, the rest waits until it is needed.
 */
export function bankModules(bank: Bank): ReadonlyMap<string, string> {
  const version = createHash('sha256').update(JSON.stringify(bank)).digest('hex').slice(0, 16)
  const manifest = {
    questionSummaries: bank.questions.map(questionToSummary),
    formatMinutes: Object.fromEntries(bank.formats.map((one) => [one.id, one.minutes])),
    bankVersion: version,
  }
  return new Map([
    ['virtual:bank/manifest', moduleOf(manifest)],
    ['virtual:bank/formats', moduleOf({ formats: bank.formats })],
    ['virtual:bank/details', moduleOf({ questionDetails: detailsById(bank.questions) })],
    ['virtual:bank/rubrics', moduleOf({ rubrics: bank.rubrics })],
    ['virtual:bank/search', moduleOf({ searchIndex: buildSearchIndex(bank.questions) })],
    ...categories.map((category): [string, string] => [
      `virtual:bank/${category}`,
      moduleOf({ questions: bank.questions.filter((one) => one.category === category) }),
    ]),
  ])
}

function questionToSummary(question: Question): QuestionSummary {
  const { id, category, level, title, prompt, format } = question
  return { id, category, level, title, prompt, format }
}

function detailsById(questions: readonly Question[]): Readonly<Record<string, QuestionDetails>> {
  return Object.fromEntries(
    questions.map(({ id, dimensions, competencies, themes, topics }) => [
      id,
      { dimensions, competencies, themes, topics },
    ]),
  )
}

/** A module that exports each key. Engines read JSON in a string faster than the same thing as source. */
function moduleOf(exported: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(exported).map(
    ([name, value]) => `export const ${name} = /* @__PURE__ */ JSON.parse(${quote(JSON.stringify(value))})`,
  )
  return `${lines.join('\n')}\n`
}

/** A single-quoted string: the double quotes of JSON, by far the most frequent sign, stay as they are. */
function quote(json: string): string {
  const escaped = json
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `'${escaped}'`
}
