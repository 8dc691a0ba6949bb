import { expect, test } from 'vitest'
import { openingOf } from './opening.ts'

const hintsOn = (day: number) => ({ part: 'hints', day }) as const

test('opening counts while no attempt was scored', () => {
  expect(openingOf('hints', { scored: false, reveals: [] }, 100)).toEqual({ kind: 'counts' })
})

test('opening is free once an attempt was scored', () => {
  expect(openingOf('hints', { scored: true, reveals: [hintsOn(100)] }, 100)).toEqual({ kind: 'free' })
})

test('opening the same part again counts anew from the next day on, not on the same', () => {
  const facts = { scored: false, reveals: [hintsOn(97), hintsOn(100)] }
  expect(openingOf('hints', facts, 100)).toEqual({ kind: 'counted' })
  expect(openingOf('hints', facts, 101)).toEqual({ kind: 'counts', last: 100 })
  expect(openingOf('guidance', facts, 100)).toEqual({ kind: 'counts' })
})
