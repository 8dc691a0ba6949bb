import { describe, expect, it } from 'vitest'
import { createStorageMirror } from './storage-mirror.ts'

function createTexts(setItem?: () => never) {
  const texts = new Map<string, string>()
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => void texts.set(key, value)),
    removeItem: (key: string) => void texts.delete(key),
    texts,
  }
}

describe('the storage mirror', () => {
  it('remembers the highest commit of an epoch and never goes back', () => {
    const mirror = createStorageMirror('a', createTextsOnce())
    mirror.advance('one', 3)
    mirror.advance('one', 2)
    expect(mirror.read()).toEqual({ epoch: 'one', seq: 3 })
  })

  it('leaves the note of another epoch alone', () => {
    const mirror = createStorageMirror('a', createTextsOnce())
    mirror.settle('two', 1)
    mirror.advance('one', 9)
    expect(mirror.read()).toEqual({ epoch: 'two', seq: 1 })
  })

  it('keeps an announced epoch while commits go on, until it is settled', () => {
    const mirror = createStorageMirror('a', createTextsOnce())
    mirror.announce('one', 3, 'two')
    mirror.advance('one', 4)
    expect(mirror.read()).toEqual({ epoch: 'one', seq: 4, next: 'two' })
    mirror.settle('two', 5)
    expect(mirror.read()).toEqual({ epoch: 'two', seq: 5 })
  })

  it('keeps the notes of two databases apart', () => {
    const open = createTextsOnce()
    createStorageMirror('a', open).settle('one', 1)
    expect(createStorageMirror('b', open).read()).toBeUndefined()
  })

  it('works without a note where the browser forbids storage', () => {
    const mirror = createStorageMirror('a', () => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    mirror.advance('one', 1)
    mirror.settle('one', 1)
    expect(mirror.read()).toBeUndefined()
  })

  it('forgets a note that it can no longer bring up to date', () => {
    const texts = createTexts()
    createStorageMirror('a', () => texts).settle('one', 1)
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const mirror = createStorageMirror('a', () => ({ ...texts, setItem: full }))
    mirror.settle('two', 1)
    expect(mirror.read()).toBeUndefined()
  })

  it.each(['', 'null', '{}', '{"epoch":1,"seq":1}', '{"epoch":"a","seq":0.5}', '{'])(
    'reads %j as no note',
    (text) => {
      const texts = createTexts()
      texts.texts.set('rehearsal.mirror.a', text)
      expect(createStorageMirror('a', () => texts).read()).toBeUndefined()
    },
  )
})

function createTextsOnce() {
  const texts = createTexts()
  return () => texts
}
