import { categories, categoryNames } from '#src/domain/question/category.ts'
import { levels } from '#src/domain/question/level.ts'
import { ChoiceWords } from './choice-words.tsx'
import type { LibraryFilters, Shown } from './shown.ts'

/** The three filters of the library, each a line of words. */
export function LibraryFilterRows({ filters, counts, onChange }: LibraryFilterRowsProps) {
  return (
    <div className="mt-5 space-y-1.5">
      <ChoiceWords
        legend="Category"
        value={filters.category ?? 'all'}
        choices={[
          { value: 'all', label: 'All' },
          ...categories.map((value) => ({ value, label: categoryNames[value] })),
        ]}
        onChoose={(value) => onChange({ category: value === 'all' ? undefined : value })}
      />
      <ChoiceWords
        legend="Level"
        value={filters.level ?? 'all'}
        choices={[{ value: 'all', label: 'All' }, ...levels.map((value) => ({ value, label: value }))]}
        onChoose={(value) => onChange({ level: value === 'all' ? undefined : value })}
      />
      <ChoiceWords
        legend="Show"
        value={filters.show ?? 'all'}
        choices={shows.map(([value, label]) => ({ value, label, count: counts[value] }))}
        onChoose={(value) => onChange({ show: value === 'all' ? undefined : value })}
      />
    </div>
  )
}

const shows: readonly (readonly [Shown | 'all', string])[] = [
  ['all', 'All'],
  ['new', 'New to you'],
  ['practised', 'Practised'],
  ['bookmarked', 'Bookmarked'],
  ['hidden', 'Hidden'],
]

type LibraryFilterRowsProps = {
  readonly filters: LibraryFilters
  readonly counts: Readonly<Record<Shown | 'all', number>>
  readonly onChange: (change: Pick<LibraryFilters, 'category' | 'level' | 'show'>) => void
}
