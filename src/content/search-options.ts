import type { Options } from 'minisearch'

/** What is indexed of one question. */
export type SearchDocument = {
  readonly id: string
  readonly title: string
  readonly prompt: string
  readonly topics: string
  readonly competencies: string
  readonly themes: string
}

/** The options that the index is built with and must be loaded with: the build and the browser share them. */
export const searchOptions: Options<SearchDocument> = {
  fields: ['title', 'prompt', 'topics', 'competencies', 'themes'],
  idField: 'id',
  storeFields: [],
}
