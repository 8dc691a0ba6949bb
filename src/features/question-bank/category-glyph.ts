import type { Category } from '#src/domain/question/category.ts'
import type { IconName } from '#src/ui/icon.tsx'

/** The drawing that stands beside a category's name. */
export const categoryGlyphs: Readonly<Record<Category, IconName>> = {
  'system-design': 'design',
  leadership: 'people',
  strategy: 'compass',
}
