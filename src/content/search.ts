import type MiniSearch from 'minisearch'
import type { SearchOptions } from 'minisearch'

import { searchOptions } from './search-options.ts'
import type { SearchDocument } from './search-options.ts'

/** Words of up to three letters are matched as typed, of four and five with one slip, longer ones with two. */
const forgiving: SearchOptions = {
  boost: { title: 4, topics: 2 },
  prefix: true,
  fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 && 1),
}

let loading: Promise<MiniSearch<SearchDocument>> | undefined

/**
 * The ids of the bank's questions that match a text, best first. Words may be unfinished or slightly mistyped. Questions
 * that match every word are found; where there are none, those that match any. Blank text finds nothing.
 */
export async function searchQuestions(text: string): Promise<readonly string[]> {
  if (text.trim() === '') return []
  const index = await openIndex()
  const all = index.search(text, { ...forgiving, combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(text, { ...forgiving, combineWith: 'OR' })
  return found.map((one) => String(one.id))
}

/** Loads the engine and the index once; a failed load is tried again at the next search. */
function openIndex(): Promise<MiniSearch<SearchDocument>> {
  loading ??= loadIndex().catch((cause: unknown) => {
    loading = undefined
    throw cause
  })
  return loading
}

async function loadIndex(): Promise<MiniSearch<SearchDocument>> {
  const [engine, { searchIndex }] = await Promise.all([import('minisearch'), import('virtual:bank/search')])
  return engine.default.loadJS(searchIndex, searchOptions)
}
