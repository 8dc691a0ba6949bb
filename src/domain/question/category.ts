/** One of the three kinds of technical-leadership question, each with its own rubric. */
export type Category = 'system-design' | 'leadership' | 'strategy'

/** Every category, in the order in which places list them. */
export const categories: readonly Category[] = ['system-design', 'leadership', 'strategy']

/** What each category is called in running text. */
export const categoryNames: Readonly<Record<Category, string>> = {
  'system-design': 'System design',
  leadership: 'Leadership',
  strategy: 'Strategy',
}

/** True for text that names a category, such as a search parameter. */
export function isCategory(value: unknown): value is Category {
  return categories.includes(value as Category)
}
