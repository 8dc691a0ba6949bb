import { describe, expect, it } from 'vitest'
import { competencies, type Competency } from '../question/competency.ts'
import { coverageOf, gapSentence } from './coverage.ts'

const story = (id: string, ...some: readonly Competency[]) => ({
  id,
  title: id.toUpperCase(),
  competencies: some,
})
const but = (...some: readonly Competency[]) => competencies.filter((one) => !some.includes(one))

describe('the coverage of a portfolio', () => {
  it('counts each story once for each competency it shows', () => {
    const coverage = coverageOf([
      story('a', 'crisis', 'failure', 'crisis'),
      story('b', 'failure'),
      story('c'),
    ])
    expect(coverage.rows).toEqual([
      { storyId: 'a', title: 'A', competencies: ['failure', 'crisis'] },
      { storyId: 'b', title: 'B', competencies: ['failure'] },
      { storyId: 'c', title: 'C', competencies: [] },
    ])
    expect(coverage.counts).toMatchObject({ failure: 2, crisis: 1, conflict: 0 })
    expect(coverage.one).toEqual(['crisis'])
    expect(coverage.none).toEqual(but('failure', 'crisis'))
  })

  it.each([
    ['There are no stories yet: your first one starts the coverage.', []],
    [
      'Every competency has at least two stories.',
      [story('a', ...competencies), story('b', ...competencies)],
    ],
    [
      'Every competency has a story, but there is only one for conflict.',
      [story('a', ...competencies), story('b', ...but('conflict'))],
    ],
    [
      'No story yet for failure or conflict; only one each for ambiguity and crisis.',
      [
        story('a', ...but('failure', 'conflict')),
        story('b', ...but('failure', 'conflict', 'crisis', 'ambiguity')),
      ],
    ],
    ['No story yet for technical decision, delivery under pressure, failure or 9 more.', [story('a')]],
    ['No story yet for crisis.', [story('a', ...but('crisis')), story('b', ...but('crisis'))]],
  ])('has its gaps named: %s', (sentence, stories) => {
    expect(gapSentence(coverageOf(stories))).toBe(sentence)
  })
})
