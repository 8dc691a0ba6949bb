import type { ReactNode } from 'react'
import { getDetails } from '#src/content/details.ts'
import { getFormat } from '#src/content/formats.ts'
import { categoryNames } from '#src/domain/question/category.ts'
import { competencyNames } from '#src/domain/question/competency.ts'
import { levelScopes } from '#src/domain/question/level.ts'
import type { QuestionSummary } from '#src/domain/question/question.ts'
import { themeNames } from '#src/domain/question/theme.ts'
import { Icon } from '#src/ui/icon.tsx'
import { categoryGlyphs } from './category-glyph.ts'
import { LevelMark } from './level-mark.tsx'

/** What a question is about and how it is asked. */
export function QuestionDetails({ summary }: { readonly summary: QuestionSummary }) {
  const { competencies, themes, topics } = getDetails(summary.id)
  const format = getFormat(summary.format)
  return (
    <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-2.5 border-t border-hairline py-6 text-15">
      <Detail name="Level">
        <span className="mr-2 inline-block">
          <LevelMark level={summary.level} />
        </span>
        {levelScopes[summary.level]}
      </Detail>
      <Detail name="Category">
        <span className="inline-flex items-center gap-1.5">
          <Icon name={categoryGlyphs[summary.category]} className="size-4 text-soft" />
          {categoryNames[summary.category]}
        </span>
      </Detail>
      {format === undefined ? null : <Detail name="Best asked as">{format.title}</Detail>}
      <Detail name="Evidence of">{list(competencies.map((one) => competencyNames[one]))}</Detail>
      <Detail name="Themes">{list(themes.map((one) => themeNames[one]))}</Detail>
      <Detail name="Topics">{list(topics.map((one) => one.replaceAll('-', ' ')))}</Detail>
    </dl>
  )
}

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === '') return null
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function list(words: readonly string[]): string {
  return words.join(', ')
}
