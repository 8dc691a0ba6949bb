import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetSeconds, starShares, toldParts } from './star-shares.ts'
import { storyTime } from './story-time.ts'
import { countWords } from './words.ts'

const told = {
  situation: 'Um, our checkout service was dropping 0.4% of payments during peak, about 900 orders a day.',
  task: 'I was the tech lead and I owned getting that below 0.05% in one quarter.',
  action:
    'I traced the drops to a retry storm, you know, between two services. I compared three options, queueing, idempotency keys and a circuit breaker, and I chose idempotency keys because the queue would have added 300 ms. I wrote the design, got sign-off from the payments and risk teams, and I paired with two engineers to ship it behind a flag. We rolled it out over four weeks.',
  result:
    'Drops fell from 0.4% to 0.02%, which saved roughly $1.2M a year, and I think the pattern is now used by six teams. I would involve risk earlier next time.',
  learning: '',
}
const words = (counts: Partial<Record<keyof typeof told, number>>) =>
  Object.fromEntries(toldParts.map((part) => [part, 'word '.repeat(counts[part] ?? 0)])) as typeof told
const flags = (counts: Parameters<typeof words>[0]) => storyTime(words(counts)).flags.map((one) => one.kind)
const verdicts = (counts: Parameters<typeof words>[0]) =>
  storyTime(words(counts)).parts.map((one) => one.verdict)

describe('the plan of an answer', () => {
  it('shares two minutes as 18, 12, 66, 18 and 6 seconds', () => {
    expect(toldParts.map((part) => Math.round(budgetSeconds(part) * 1e6) / 1e6)).toEqual([18, 12, 66, 18, 6])
    expect(toldParts.reduce((sum, part) => sum + starShares[part], 0)).toBeCloseTo(1, 12)
  })
})

describe('the words of a text', () => {
  it('count figures as one word each and punctuation as none', () => {
    expect(countWords('From 0.4% to 1,200 – “really”?')).toBe(5)
    expect(countWords(' \n')).toBe(0)
  })

  it('are found in scripts without spaces', () => {
    expect(countWords('我们重新设计了系统')).toBeGreaterThan(1)
  })
})

describe('the time of a story', () => {
  it('follows from its words at 130 a minute', () => {
    const time = storyTime(told)
    expect(time.parts.map((one) => one.words)).toEqual([16, 15, 69, 30, 0])
    expect(time.words).toBe(130)
    expect(time.seconds).toBe(60)
    expect(time.parts.map((one) => Math.round(one.share * 1000))).toEqual([123, 115, 531, 231, 0])
    expect(time).toMatchObject({ length: 'short', flags: [] })
    expect(time.parts.map((one) => one.verdict)).toEqual(['fits', 'fits', 'fits', 'fits', 'empty'])
  })

  it('follows the pace of the person where it is known', () => {
    expect(storyTime(told, 260).seconds).toBeCloseTo(30, 6)
  })

  it('is called short or long for a first answer by its seconds', () => {
    const lengths = [0, 129, 130, 194, 195, 455, 456, 585, 586].map(
      (action) => storyTime(words({ action })).length,
    )
    expect(lengths).toEqual([
      'empty',
      'far-too-short',
      'short',
      'short',
      'fits',
      'fits',
      'long',
      'long',
      'far-too-long',
    ])
  })
})

describe('the balance of a story', () => {
  it('has no flag when the parts take the shares they are meant to', () => {
    expect(flags({ situation: 45, task: 30, action: 165, result: 45, learning: 15 })).toEqual([])
  })

  it('flags a setup over 30 %, an action under 45 % and a result under 10 %, not at them', () => {
    expect(flags({ situation: 50, task: 40, action: 180, result: 30 })).toEqual([])
    expect(flags({ situation: 51, task: 40, action: 179, result: 30 })).toEqual(['setup-too-long'])
    expect(flags({ situation: 30, task: 30, action: 135, result: 105 })).toEqual([])
    expect(flags({ situation: 30, task: 30, action: 134, result: 106 })).toEqual(['action-too-short'])
    expect(flags({ situation: 30, task: 30, action: 211, result: 29 })).toEqual(['result-too-short'])
  })

  it('blames the part of the setup that is over its own share', () => {
    expect(verdicts({ situation: 100, task: 20, action: 150, result: 40 })).toEqual([
      'long',
      'fits',
      'fits',
      'fits',
      'empty',
    ])
    expect(verdicts({ situation: 40, task: 60, action: 150, result: 40 }).slice(0, 2)).toEqual([
      'fits',
      'long',
    ])
  })

  it('does not blame a story just begun for its first sentence', () => {
    expect(verdicts({ situation: 20 })).toEqual(['fits', 'empty', 'empty', 'empty', 'empty'])
  })

  it('says nothing of an empty story', () => {
    expect(storyTime(words({}))).toMatchObject({ words: 0, seconds: 0, length: 'empty', flags: [] })
  })

  it('always finds a part to blame for a setup that is too long, and never an empty one', () => {
    const count = fc.nat(120)
    fc.assert(
      fc.property(
        fc.record({ situation: count, task: count, action: count, result: count, learning: count }),
        (counts) => {
          const time = storyTime(words(counts))
          const setupLong = time.parts.slice(0, 2).some((one) => one.verdict === 'long')
          expect(setupLong).toBe(time.flags.some((one) => one.kind === 'setup-too-long'))
          for (const one of time.parts) expect(one.verdict === 'empty').toBe(one.words === 0)
          expect(time.parts.reduce((sum, one) => sum + one.share, 0)).toBeLessThan(1 + 1e-9)
        },
      ),
    )
  })
})
