import { categories, isCategory } from '#src/domain/question/category.ts'

import { didYouMean } from '#src/content/schema/did-you-mean.ts'

import type { Fault } from './fault.ts'
import type { Entry } from './read-entry.ts'
import { folderOf } from './sort-files.ts'

type Loose = Entry<unknown>

/** What the rules between files need to know of the rubrics and formats; faulty ones count as far as they are known. */
export type Surroundings = {
  /** Ids of the dimensions by category; a category is left out while its rubric can't be read. */
  readonly dimensions: ReadonlyMap<unknown, readonly unknown[]>
  /** The category of each format by id. */
  readonly formats: ReadonlyMap<unknown, unknown>
}

/** Each id once, and equal to the name of its file. */
export function checkIds(entries: readonly Loose[]): readonly Fault[] {
  const first = new Map<string, Fault>()
  return entries.flatMap((entry) => {
    const { id } = entry.raw
    if (typeof id !== 'string') return []
    const faults: Fault[] = []
    const name = (entry.file.path.split('/').at(-1) ?? '').replace(/\.md$/, '')
    if (id !== name)
      faults.push(entry.faultAt(['id'], `\`id\` is \`${id}\`, but the file is called ${name}.md`))
    const place = entry.faultAt(['id'], '')
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, place)
    else
      faults.push({ ...place, reason: `the id \`${id}\` is already used at ${earlier.path}:${earlier.line}` })
    return faults
  })
}

/** A question lies in the folder of its category. */
export function checkFolder(entry: Loose): readonly Fault[] {
  const { category } = entry.raw
  const folder = folderOf(entry.file.path)
  if (folder === '' || !isCategory(category) || folder === category) return []
  return [entry.faultAt(['category'], `\`category\` is ${category}, but the file lies in ${folder}/`)]
}

/** A question's format and dimensions exist and belong to its category. */
export function checkReferences(entry: Loose, around: Surroundings): readonly Fault[] {
  const { category, format, dimensions } = entry.raw
  const faults: Fault[] = []
  if (typeof format === 'string' && !around.formats.has(format)) {
    const known = [...around.formats.keys()].map(String)
    faults.push(entry.faultAt(['format'], `there is no format \`${format}\`${didYouMean(format, known)}`))
  } else if (typeof format === 'string' && isCategory(category)) {
    const marked = around.formats.get(format)
    if (isCategory(marked) && marked !== category) {
      faults.push(entry.faultAt(['format'], `the format \`${format}\` is for ${marked}, not ${category}`))
    }
  }
  const known = around.dimensions.get(category)
  if (known === undefined || !Array.isArray(dimensions)) return faults
  for (const [index, dimension] of (dimensions as unknown[]).entries()) {
    if (typeof dimension !== 'string' || known.includes(dimension)) continue
    const hint = didYouMean(dimension, known.map(String))
    const reason = `the rubric for ${String(category)} has no dimension \`${dimension}\`${hint}`
    faults.push(entry.faultAt(['dimensions', index], reason))
  }
  return faults
}

/** Every category has exactly one rubric. */
export function checkRubrics(rubrics: readonly Loose[], folder: string): readonly Fault[] {
  return categories.flatMap((category) => {
    const [first, ...more] = rubrics.filter((one) => one.raw.category === category)
    const unread = rubrics.some((one) => one.file.path === `rubrics/${category}.md`)
    if (first === undefined && unread) return []
    if (first === undefined) {
      return [{ path: `${folder}${category}.md`, line: 1, reason: `there is no rubric for ${category}` }]
    }
    return more.map((one) =>
      one.faultAt(['category'], `${category} already has a rubric: ${first.file.shown}`),
    )
  })
}

/** Rubrics and formats are front matter alone: nothing below it would be read. */
export function checkNoBody(entry: Loose): readonly Fault[] {
  const blank = entry.body.split('\n').findIndex((line) => line.trim() !== '')
  if (blank < 0) return []
  const reason = 'nothing stands below the front matter of a rubric or format'
  return [{ path: entry.file.shown, line: entry.bodyLine + blank, reason }]
}
