import { categories } from '#src/domain/question/category.ts'
import type { Format } from '#src/domain/question/format.ts'
import { levels } from '#src/domain/question/level.ts'
import type { Question } from '#src/domain/question/question.ts'
import type { Rubric } from '#src/domain/question/rubric.ts'

import { formatSchema } from '#src/content/schema/format-schema.ts'
import type { FormatFrontMatter } from '#src/content/schema/format-schema.ts'
import { questionSchema } from '#src/content/schema/question-schema.ts'
import { rubricSchema } from '#src/content/schema/rubric-schema.ts'

import { compileGuidance } from './compile-guidance.ts'
import { checkFolder, checkIds, checkNoBody, checkReferences, checkRubrics } from './cross-checks.ts'
import type { Surroundings } from './cross-checks.ts'
import { compare, sortFaults } from './fault.ts'
import type { Fault } from './fault.ts'
import { readEntry } from './read-entry.ts'
import type { SourceFile } from './read-folder.ts'
import { sortFiles } from './sort-files.ts'
import { checkWorkedNumbers } from './worked-numbers.ts'

/** Everything the bank holds, in the order in which places list it. */
export type Bank = {
  readonly questions: readonly Question[]
  readonly rubrics: readonly Rubric[]
  readonly formats: readonly Format[]
}

/** The rubrics and formats of another bank, for a folder that has none of its own. */
export type Fallback = Pick<Bank, 'rubrics' | 'formats'>

/**
 * Compiles the files of a bank. All faults of all files are found in one go, sorted; what is in the bank beside them is
 * the part without faults of its own.
 */
export function compileBank(
  files: readonly SourceFile[],
  fallback?: Fallback,
): { readonly bank: Bank; readonly faults: readonly Fault[] } {
  const sorted = sortFiles(files)
  const rubricEntries = sorted.rubrics.map((file) => readEntry(file, rubricSchema))
  const formatEntries = sorted.formats.map((file) => readEntry(file, formatSchema))
  const borrowsRubrics = rubricEntries.length === 0 && fallback !== undefined
  const borrowsFormats = formatEntries.length === 0 && fallback !== undefined
  const rubrics = borrowsRubrics ? fallback.rubrics : rubricEntries.flatMap(({ value }) => value ?? [])
  const formats = borrowsFormats ? fallback.formats : formatEntries.flatMap(({ value }) => toFormats(value))
  const around: Surroundings = {
    dimensions: new Map(
      (borrowsRubrics ? rubrics : rubricEntries.map(({ raw }) => raw)).flatMap((one) => dimensionsOf(one)),
    ),
    formats: new Map(
      (borrowsFormats ? formats : formatEntries.map(({ raw }) => raw)).map((one) => [one.id, one.category]),
    ),
  }
  const questions = sorted.questions.map((file) => compileQuestion(file, around))
  const shared = [...rubricEntries, ...formatEntries]
  const faults = [
    ...sorted.faults,
    ...shared.flatMap((entry) => [...entry.faults, ...checkNoBody(entry)]),
    ...questions.flatMap((one) => one.faults),
    ...[rubricEntries, formatEntries, questions.map(({ entry }) => entry)].flatMap(checkIds),
    ...(borrowsRubrics ? [] : checkRubrics(rubricEntries, 'rubrics/')),
  ]
  const whole = questions.flatMap(({ question }) => question ?? [])
  return { bank: inOrder({ questions: whole, rubrics, formats }), faults: sortFaults(faults) }
}

function compileQuestion(file: SourceFile, around: Surroundings) {
  const entry = readEntry(file, questionSchema)
  const id = typeof entry.raw.id === 'string' ? entry.raw.id : 'question'
  // A file that can't be read has one fault to mend first; its body would only add noise.
  const isRead = Object.keys(entry.raw).length > 0
  const guidance = isRead ? compileGuidance(entry.body, entry.bodyLine, id) : { parts: [], faults: [] }
  const faults = [
    ...entry.faults,
    ...guidance.faults.map(({ line, reason }) => ({ path: file.shown, line, reason })),
    ...checkFolder(entry),
    ...checkReferences(entry, around),
    ...checkWorkedNumbers(entry),
  ]
  const question: Question | undefined =
    entry.value === undefined ? undefined : { ...entry.value, guidance: guidance.parts }
  return { entry, faults, question }
}

function dimensionsOf(rubric: Readonly<Record<string, unknown>>): readonly (readonly [unknown, unknown[]])[] {
  if (!Array.isArray(rubric.dimensions)) return []
  const ids = (rubric.dimensions as unknown[]).map((one) =>
    typeof one === 'object' && one !== null && 'id' in one ? one.id : undefined,
  )
  return [[rubric.category, ids]]
}

function toFormats(value: FormatFrontMatter | undefined): readonly Format[] {
  if (value === undefined) return []
  const plans = value.plans.map(({ levels: planned, phases }) => ({
    levels: planned,
    phases: phases.map(({ id, title, minutes, guide }) => ({
      id,
      title,
      budgetMs: Math.round(minutes * 60_000),
      guide,
    })),
  }))
  return [{ ...value, plans }]
}

function inOrder(bank: Bank): Bank {
  const rank = (one: { readonly category: Question['category'] }) => categories.indexOf(one.category)
  return {
    questions: [...bank.questions].sort(
      (a, b) => rank(a) - rank(b) || levels.indexOf(a.level) - levels.indexOf(b.level) || compare(a.id, b.id),
    ),
    rubrics: [...bank.rubrics].sort((a, b) => rank(a) - rank(b)),
    formats: [...bank.formats].sort(
      (a, b) => rank(a) - rank(b) || a.minutes - b.minutes || compare(a.id, b.id),
    ),
  }
}
