import { beforeAll, describe, expect, test } from 'vitest'

import { bankVersion, findSummary, minutesOf, questionSummaries } from '#src/content/bank.ts'
import { getDetails } from '#src/content/details.ts'
import { formats, formatsFor, getFormat } from '#src/content/formats.ts'
import { loadQuestion } from '#src/content/load-question.ts'
import { loadRubric } from '#src/content/load-rubric.ts'
import { personalQuestionSchema } from '#src/content/schema/personal-question-schema.ts'
import { searchQuestions } from '#src/content/search.ts'
import { categories } from '#src/domain/question/category.ts'

import * as z from 'zod/mini'

// The first search pays for the compilation of the bank; the tests below are then about searching alone.
beforeAll(async () => void (await searchQuestions('anything')), 120_000)

describe('the compiled bank', () => {
  test('has a version, summaries without secrets, and formats by category', () => {
    expect(bankVersion).toMatch(/^[0-9a-f]{16}$/)
    for (const summary of questionSummaries) {
      expect(findSummary(summary.id)).toBe(summary)
      expect(getFormat(summary.format)?.category).toBe(summary.category)
      expect(minutesOf(summary.format)).toBe(getFormat(summary.format)?.minutes)
      expect(getDetails(summary.id).dimensions.length).toBeGreaterThanOrEqual(5)
      for (const secret of ['probes', 'hints', 'strong', 'guidance', 'pitfalls'])
        expect(summary).not.toHaveProperty(secret)
    }
    expect(findSummary('no-such-question')).toBeUndefined()
    expect(getFormat('no-such-format')).toBeUndefined()
    expect(categories.flatMap((one) => formatsFor(one))).toHaveLength(formats.length)
    expect(formatsFor('system-design').map((one) => one.minutes)).toEqual([35, 45, 60])
  })

  test('loads every question and every rubric', async () => {
    for (const { id, title } of questionSummaries) {
      const question = await loadQuestion(id)
      expect(question?.title).toBe(title)
      expect(question?.probes.length).toBeGreaterThanOrEqual(4)
      expect(question?.guidance.length).toBeGreaterThan(0)
    }
    expect(await loadQuestion('no-such-question')).toBeUndefined()
    for (const category of categories) expect((await loadRubric(category)).category).toBe(category)
  })
})

describe('searching', () => {
  test.each(questionSummaries.map((one) => [one.title, one.id]))(
    'finds "%s" by its title',
    async (title, id) => {
      expect((await searchQuestions(title)).slice(0, 3)).toContain(id)
    },
  )

  test('forgives slips, takes unfinished words and knows names of competencies', async () => {
    expect(await searchQuestions('printde signz')).toContain('short-links-on-printed-signs')
    expect(await searchQuestions('printed sig')).toContain('short-links-on-printed-signs')
    const growing = questionSummaries.filter((one) =>
      getDetails(one.id).competencies.includes('growing-people'),
    )
    expect(growing.length).toBeGreaterThan(0)
    const found = await searchQuestions('growing people')
    for (const { id } of growing) expect(found).toContain(id)
  })

  test('falls back to any of the words, and finds nothing for nothing', async () => {
    expect(await searchQuestions('printed zzzzqqqq')).toContain('short-links-on-printed-signs')
    expect(await searchQuestions('zzzzqqqq')).toEqual([])
    expect(await searchQuestions('  ')).toEqual([])
  })
})

describe('a personal question', () => {
  const least = { category: 'strategy', level: 'L6', title: 'Mine', prompt: 'What would you do?' }

  test('needs only category, level, title and prompt', () => {
    expect(z.parse(personalQuestionSchema, least)).toMatchObject({
      ...least,
      probes: [],
      hints: [],
      guidance: '',
    })
    for (const key of Object.keys(least)) {
      expect(z.safeParse(personalQuestionSchema, { ...least, [key]: undefined }).success).toBe(false)
    }
  })

  test('loses keys that this app does not know, and prototypes it did not ask for', () => {
    const hostile: unknown = JSON.parse(
      `{ "__proto__": { "admin": true }, "other": 1, ${JSON.stringify(least).slice(1)}`,
    )
    const parsed = z.parse(personalQuestionSchema, hostile)
    expect(parsed).not.toHaveProperty('other')
    expect(parsed).not.toHaveProperty('admin')
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
  })

  test('refuses texts and lists without end', () => {
    expect(z.safeParse(personalQuestionSchema, { ...least, title: 'x'.repeat(5000) }).success).toBe(false)
    const hints = Array.from({ length: 101 }, () => 'a hint')
    expect(z.safeParse(personalQuestionSchema, { ...least, hints }).success).toBe(false)
  })
})
