import { describe, expect, it } from 'vitest'
import type { MetaRow } from './rows.ts'
import type { RawLook } from './raw-look.ts'
import { judgeStart } from './start-verdict.ts'

const meta: MetaRow = { key: 'meta', epoch: 'one', seq: 7, minWriter: 1, schema: 1 }
const whole: RawLook = { kind: 'present', version: 10, meta, empty: false }
const absent: RawLook = { kind: 'absent', dataLoss: false }

describe('the verdict at the start', () => {
  it('makes a database where none was and none is noted', () => {
    expect(judgeStart(absent, undefined, 1)).toEqual({ kind: 'fresh' })
  })

  it('goes on making one whose making was interrupted', () => {
    expect(judgeStart({ kind: 'present', version: 10, empty: true }, undefined, 1)).toEqual({ kind: 'fresh' })
  })

  it('opens the database that was noted, or that nothing was noted of', () => {
    expect(judgeStart(whole, { epoch: 'one', seq: 7 }, 1)).toEqual({ kind: 'same', meta })
    expect(judgeStart(whole, { epoch: 'one', seq: 3 }, 1)).toEqual({ kind: 'same', meta })
    expect(judgeStart(whole, undefined, 1)).toEqual({ kind: 'same', meta })
  })

  it('knows an announced database for a restore that got through', () => {
    expect(judgeStart(whole, { epoch: 'zero', seq: 90, next: 'one' }, 1)).toEqual({ kind: 'same', meta })
  })

  it('knows a restore that did not get through for no change', () => {
    expect(judgeStart(whole, { epoch: 'one', seq: 7, next: 'two' }, 1)).toEqual({ kind: 'same', meta })
  })

  it('counts the writes that are missing', () => {
    expect(judgeStart(whole, { epoch: 'one', seq: 10 }, 1)).toEqual({ kind: 'behind', missing: 3, meta })
  })

  const lastSeen = { epoch: 'zero', seq: 9 }
  it.each([
    ['a noted database is gone', absent, lastSeen, 'nothing'],
    ['only empty tables are left', { kind: 'present', version: 10, empty: true }, lastSeen, 'nothing'],
    ['another database stands there', whole, lastSeen, 'another'],
    [
      'rows are left, but not what they belong to',
      { kind: 'present', version: 10, empty: false },
      lastSeen,
      'strays',
    ],
  ] as const)('reports a loss when %s', (_when, look, mirror, found) => {
    expect(judgeStart(look, mirror, 1)).toEqual({ kind: 'lost', found, lastSeen })
  })

  it('reports a loss that only the browser knows of', () => {
    expect(judgeStart({ kind: 'absent', dataLoss: true }, undefined, 1)).toEqual({
      kind: 'lost',
      found: 'nothing',
    })
  })

  it('refuses a newer version, by the browser’s number or by the least writer', () => {
    expect(judgeStart({ ...whole, version: 20 }, undefined, 1)).toEqual({ kind: 'newer', found: 2 })
    const ahead = { ...whole, meta: { ...meta, minWriter: 3 } }
    expect(judgeStart(ahead, undefined, 1)).toEqual({ kind: 'newer', found: 3 })
  })

  it('does not take a table that Dexie mended for a newer version', () => {
    expect(judgeStart({ ...whole, version: 11 }, undefined, 1).kind).toBe('same')
  })
})
