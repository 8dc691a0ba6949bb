import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { createSaveFailure, isSaveFailure, toSaveFailure } from './save-failure.ts'

const quota = () => new DOMException('no space', 'QuotaExceededError')

describe('a save failure', () => {
  it('finds the lack of space inside of what Dexie throws', () => {
    expect(toSaveFailure(new Dexie.AbortError('aborted', quota())).kind).toBe('full')
    expect(toSaveFailure(new Dexie.BulkError('some failed', [quota()])).kind).toBe('full')
    expect(toSaveFailure(quota()).kind).toBe('full')
  })

  it.each([
    [new Dexie.ConstraintError('key is there'), 'doubled'],
    [new Dexie.DatabaseClosedError('closed'), 'closed'],
    [new DOMException('gone', 'InvalidStateError'), 'closed'],
    [
      new DOMException(
        'Connection to Indexed Database server lost. Refresh the page to try again',
        'UnknownError',
      ),
      'closed',
    ],
    [new DOMException('odd', 'UnknownError'), 'unknown'],
    ['a text', 'unknown'],
    [undefined, 'unknown'],
  ])('tells what %s means', (error, kind) => {
    expect(toSaveFailure(error)).toMatchObject({ name: 'SaveFailure', kind })
  })

  it('keeps its cause and has words for a person', () => {
    const cause = quota()
    const failure = toSaveFailure(cause)
    expect(failure.cause).toBe(cause)
    expect(failure.message).toMatch(/^Not saved: /)
  })

  it('stays what it is when it comes by again', () => {
    const failure = createSaveFailure('gone')
    expect(toSaveFailure(failure)).toBe(failure)
    expect(isSaveFailure(failure)).toBe(true)
    expect(isSaveFailure(quota())).toBe(false)
  })

  it('does not follow a circle for ever', () => {
    const error = new Error('round')
    error.cause = error
    expect(toSaveFailure(error).kind).toBe('unknown')
  })
})
