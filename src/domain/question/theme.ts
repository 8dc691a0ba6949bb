/** One of the five broad themes of technical leadership that a question touches. */
export type Theme =
  | 'architecture'
  | 'technology-strategy'
  | 'engineering-excellence'
  | 'mentorship-and-knowledge'
  | 'cross-functional-leadership'

/** Every theme with the name a person reads. */
export const themeNames: Readonly<Record<Theme, string>> = {
  architecture: 'Architecture',
  'technology-strategy': 'Technology strategy',
  'engineering-excellence': 'Engineering excellence',
  'mentorship-and-knowledge': 'Mentorship and knowledge',
  'cross-functional-leadership': 'Cross-functional leadership',
}
