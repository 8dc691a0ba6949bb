import { describe, expect, test } from 'vitest'
import type { QuestionSummary } from '#src/domain/question/question.ts'
import { countShown, filterLibrary, findPlainly, groupByCategory } from './filter-library.ts'
import { computeLibrary, type LibraryFacts } from './library-entry.ts'

const nothing: LibraryFacts = { shelf: [], attempts: [], reveals: [] }

function summary(id: string, change: Partial<QuestionSummary> = {}): QuestionSummary {
  return {
    id,
    category: 'strategy',
    level: 'L5',
    title: id,
    prompt: `What of ${id}?`,
    format: 'strategy-45',
    ...change,
  }
}

const bank = [
  summary('zebra'),
  summary('apple'),
  summary('first', { level: 'L4' }),
  summary('queue', { category: 'system-design', level: 'L7' }),
]
const ids = (entries: ReturnType<typeof computeLibrary>) => entries.map((one) => one.summary.id)

describe('the library', () => {
  test('goes by category, then level, then title', () => {
    expect(ids(computeLibrary(bank, nothing))).toEqual(['queue', 'first', 'apple', 'zebra'])
  })

  test('knows the last day each question was met, an attempt counting for more than an opening', () => {
    const entries = computeLibrary(bank, {
      shelf: [],
      attempts: [
        { questionId: 'apple', day: 12 },
        { questionId: 'apple', day: 9 },
      ],
      reveals: [
        { questionId: 'apple', day: 20 },
        { questionId: 'zebra', day: 4 },
      ],
    })
    expect(entries.map((one) => one.standing)).toEqual([
      { kind: 'new' },
      { kind: 'new' },
      { kind: 'practised', day: 12 },
      { kind: 'opened', day: 4 },
    ])
  })

  test('shows a hidden question only among the hidden, bookmarked or not', () => {
    const entries = computeLibrary(bank, {
      ...nothing,
      shelf: [
        { questionId: 'apple', bookmarked: true, hidden: true },
        { questionId: 'zebra', bookmarked: true, hidden: false },
        { questionId: 'no-longer-there', bookmarked: true, hidden: false },
      ],
    })
    expect(ids(filterLibrary(entries, {}))).not.toContain('apple')
    expect(ids(filterLibrary(entries, { show: 'hidden' }))).toEqual(['apple'])
    expect(ids(filterLibrary(entries, { show: 'bookmarked' }))).toEqual(['zebra'])
    expect(countShown(entries, {})).toEqual({ all: 3, new: 3, practised: 0, bookmarked: 1, hidden: 1 })
  })

  test('neither counts an opened question as new nor as practised', () => {
    const entries = computeLibrary(bank, { ...nothing, reveals: [{ questionId: 'apple', day: 4 }] })
    expect(ids(filterLibrary(entries, { show: 'new' }))).not.toContain('apple')
    expect(filterLibrary(entries, { show: 'practised' })).toEqual([])
  })

  test('narrows by category and level together', () => {
    const entries = computeLibrary(bank, nothing)
    expect(ids(filterLibrary(entries, { category: 'strategy', level: 'L4' }))).toEqual(['first'])
    expect(filterLibrary(entries, { category: 'leadership' })).toEqual([])
  })

  test('keeps the order of a search and passes over ids it does not have', () => {
    const entries = computeLibrary(bank, nothing)
    expect(ids(filterLibrary(entries, {}, ['zebra', 'gone', 'queue']))).toEqual(['zebra', 'queue'])
  })

  test('finds plain letters in titles, prompts and topics', () => {
    const entries = computeLibrary(bank, nothing)
    const topicsOf = (id: string) => (id === 'queue' ? ['back-pressure'] : [])
    expect(findPlainly(entries, ' PRESSURE ', topicsOf)).toEqual(['queue'])
    expect(findPlainly(entries, 'of apple', topicsOf)).toEqual(['apple'])
  })

  test('has no group for a category without questions', () => {
    const groups = groupByCategory(computeLibrary(bank, nothing))
    expect(groups.map((one) => [one.category, one.entries.length])).toEqual([
      ['system-design', 1],
      ['strategy', 3],
    ])
  })
})
