import type { Category } from '#src/domain/question/category.ts'
import type { Level } from '#src/domain/question/level.ts'

/** Which questions the library shows besides the filters; undefined shows all that are not hidden. */
export type Shown = 'new' | 'practised' | 'bookmarked' | 'hidden'

/** Everything that narrows the library, as the address holds it. */
export type LibraryFilters = {
  readonly category?: Category | undefined
  readonly level?: Level | undefined
  readonly show?: Shown | undefined
  /** Words to search for. */
  readonly find?: string | undefined
}
