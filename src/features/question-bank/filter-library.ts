import { categories, type Category } from '#src/domain/question/category.ts'
import type { LibraryEntry } from './library-entry.ts'
import type { LibraryFilters, Shown } from './shown.ts'

/**
 * The entries that pass the filters. With `found`, ids best first, only those, in that order. Hidden questions pass only
 * where they are asked for.
 */
export function filterLibrary(
  entries: readonly LibraryEntry[],
  { category, level, show }: LibraryFilters,
  found?: readonly string[],
): readonly LibraryEntry[] {
  return inOrder(entries, found).filter(
    (entry) =>
      (category === undefined || entry.summary.category === category) &&
      (level === undefined || entry.summary.level === level) &&
      isShown(entry, show),
  )
}

/** How many entries each choice of `show` would leave, the other filters being what they are. */
export function countShown(
  entries: readonly LibraryEntry[],
  filters: LibraryFilters,
  found?: readonly string[],
): Readonly<Record<Shown | 'all', number>> {
  const count = (show: Shown | undefined) => filterLibrary(entries, { ...filters, show }, found).length
  return {
    all: count(undefined),
    new: count('new'),
    practised: count('practised'),
    bookmarked: count('bookmarked'),
    hidden: count('hidden'),
  }
}

/** The entries under their categories, in display order; a category without any is left out. */
export function groupByCategory(
  entries: readonly LibraryEntry[],
): readonly { readonly category: Category; readonly entries: readonly LibraryEntry[] }[] {
  return categories
    .map((category) => ({ category, entries: entries.filter((one) => one.summary.category === category) }))
    .filter((group) => group.entries.length > 0)
}

/** The entries whose title, prompt or topics hold the text to the letter: what is left when the search can't load. */
export function findPlainly(
  entries: readonly LibraryEntry[],
  text: string,
  topicsOf: (id: string) => readonly string[],
): readonly string[] {
  const needle = text.trim().toLowerCase()
  return entries
    .map((entry) => entry.summary)
    .filter(({ id, title, prompt }) =>
      [title, prompt, ...topicsOf(id)].some((one) => one.toLowerCase().includes(needle)),
    )
    .map((one) => one.id)
}

function inOrder(entries: readonly LibraryEntry[], found: readonly string[] | undefined) {
  if (found === undefined) return entries
  const byId = new Map(entries.map((entry) => [entry.summary.id, entry]))
  return found.map((id) => byId.get(id)).filter((entry) => entry !== undefined)
}

function isShown(entry: LibraryEntry, show: Shown | undefined): boolean {
  switch (show) {
    case undefined:
      return !entry.hidden
    case 'new':
      return !entry.hidden && entry.standing.kind === 'new'
    case 'practised':
      return !entry.hidden && entry.standing.kind === 'practised'
    case 'bookmarked':
      return !entry.hidden && entry.bookmarked
    case 'hidden':
      return entry.hidden
  }
}
