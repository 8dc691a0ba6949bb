import { getDetails } from '#src/content/details.ts'
import { useEffect, useState } from 'react'
import { searchQuestions } from '#src/content/search.ts'
import { findPlainly } from './filter-library.ts'
import type { LibraryEntry } from './library-entry.ts'

/** A search: none asked for, on its way for the first time, or its ids, best first. */
export type Found =
  | { readonly state: 'off' }
  | { readonly state: 'searching' }
  | { readonly state: 'ready'; readonly ids: readonly string[] }

/** What a text finds; the last answer stays until the next is there. Looks for the plain letters if the search won't load. */
export function useFoundIds(text: string, entries: readonly LibraryEntry[]): Found {
  const [ids, setIds] = useState<readonly string[]>()
  const blank = text.trim() === ''
  useEffect(() => {
    let current = true
    const answer = (next: readonly string[] | undefined) => (current ? setIds(next) : undefined)
    if (text.trim() === '') answer(undefined)
    else searchQuestions(text).then(answer, () => answer(findPlainly(entries, text, topicsOf)))
    return () => {
      current = false
    }
  }, [text, entries])
  if (blank) return { state: 'off' }
  return ids === undefined ? { state: 'searching' } : { state: 'ready', ids }
}

function topicsOf(id: string): readonly string[] {
  return getDetails(id).topics
}
