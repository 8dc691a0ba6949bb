import MiniSearch from 'minisearch'

import { competencyNames } from '#src/domain/question/competency.ts'
import type { Question } from '#src/domain/question/question.ts'
import { themeNames } from '#src/domain/question/theme.ts'

import { searchOptions } from '#src/content/search-options.ts'
import type { SearchDocument } from '#src/content/search-options.ts'

/** The search index of the bank, ready to be loaded in the browser with the same options. */
export function buildSearchIndex(questions: readonly Question[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>(searchOptions)
  index.addAll(questions.map(questionToDocument))
  return index
}

/** Ids and names are both indexed: people type "growing people" as well as "mentorship". */
function questionToDocument(question: Question): SearchDocument {
  return {
    id: question.id,
    title: question.title,
    prompt: question.prompt,
    topics: question.topics.join(' '),
    competencies: question.competencies.map((one) => competencyNames[one]).join(' '),
    themes: question.themes.map((one) => themeNames[one]).join(' '),
  }
}
