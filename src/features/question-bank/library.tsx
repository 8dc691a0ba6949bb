import { useCallback, useRef, useState } from 'react'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { useServices } from '#src/services/services.tsx'
import { useKeys } from '#src/ui/keys.ts'
import { countShown, filterLibrary } from './filter-library.ts'
import { LibraryFilterRows } from './library-filters.tsx'
import type { LibraryEntry } from './library-entry.ts'
import { LoadAgain } from './load-again.tsx'
import { NothingFound } from './nothing-found.tsx'
import { QuestionList } from './question-list.tsx'
import { SearchBox } from './search-box.tsx'
import { bookmarkQuestion } from './shelf-actions.ts'
import type { LibraryFilters } from './shown.ts'
import { useFoundIds } from './use-found-ids.ts'
import { useLibrary } from './use-library.ts'
import { useSearchText } from './use-search-text.ts'

/** The bank to search, filter and choose from. The filters live in the address; `onFilters` changes it. */
export function Library({ filters, onFilters }: LibraryProps) {
  const library = useLibrary()
  switch (library.state) {
    case 'loading':
      return <div className="min-h-[70dvh]" aria-busy="true" />
    case 'failed':
      return <LoadAgain what="The questions you have practised" />
    case 'ready':
      return <ReadyLibrary entries={library.value} filters={filters} onFilters={onFilters} />
  }
}

function ReadyLibrary({
  entries,
  filters,
  onFilters,
}: LibraryProps & { readonly entries: readonly LibraryEntry[] }) {
  const { db, clock } = useServices()
  const [today] = useState(() => localDayOf(clock.read()))
  const box = useRef<HTMLInputElement>(null)
  const search = useSearchText(filters.find, (find) => onFilters({ ...filters, find }))
  const found = useFoundIds(search.text, entries)
  const onBookmark = useCallback((id: string, on: boolean) => bookmarkQuestion(db, id, on), [db])
  useKeys('Questions', [{ keys: '/', label: 'Search the questions', run: () => box.current?.focus() }])

  const find = search.text.trim() === '' ? undefined : search.text
  const ids = found.state === 'ready' ? found.ids : undefined
  const shown = filterLibrary(entries, filters, ids)
  const inView = filterLibrary(entries, { show: filters.show === 'hidden' ? 'hidden' : undefined }).length
  const clear = () => {
    search.clear()
    onFilters({})
    box.current?.focus()
  }
  return (
    <>
      <SearchBox ref={box} text={search.text} onType={search.type} onRest={search.flush} />
      <LibraryFilterRows
        filters={filters}
        counts={countShown(entries, filters, ids)}
        onChange={(change) => onFilters({ ...filters, find, ...change })}
      />
      <p role="status" className="figures mt-6 text-15 text-soft">
        {found.state === 'searching' ? 'Searching …' : countWords(shown.length, inView)}
      </p>
      {shown.length === 0 ? (
        <NothingFound filters={{ ...filters, find }} onClear={clear} />
      ) : (
        <QuestionList
          entries={shown}
          ranked={found.state === 'ready'}
          today={today}
          onBookmark={onBookmark}
        />
      )}
    </>
  )
}

function countWords(shown: number, all: number): string {
  const noun = all === 1 ? 'question' : 'questions'
  return shown === all ? `${all} ${noun}` : `${shown} of ${all} ${noun}`
}

type LibraryProps = {
  readonly filters: LibraryFilters
  readonly onFilters: (filters: LibraryFilters) => void
}
