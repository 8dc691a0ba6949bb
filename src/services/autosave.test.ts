import { describe, expect, it } from 'vitest'
import { createAutosave, type AutosaveState } from './autosave.ts'

/** An autosave whose rests end, and whose writes finish, when the test says so. */
function build() {
  const states: AutosaveState[] = []
  const written: string[] = []
  const writing: { readonly value: string; readonly finish: () => void; readonly fail: () => void }[] = []
  const rests = new Set<() => void>()
  const autosave = createAutosave<string>(
    (value) =>
      new Promise<void>((resolve, reject) => {
        writing.push({
          value,
          finish: () => {
            written.push(value)
            resolve()
          },
          fail: () => reject(new Error('full')),
        })
      }),
    (state) => states.push(state),
    (run) => {
      rests.add(run)
      return () => rests.delete(run)
    },
  )
  const endRest = () => {
    for (const run of rests) {
      rests.delete(run)
      run()
    }
  }
  /** Lets the write under way end, and everything that waits for it go on. */
  const finish = async () => {
    writing.shift()?.finish()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const fail = async () => {
    writing.shift()?.fail()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { autosave, states, written, writing, endRest, finish, fail }
}

describe('createAutosave', () => {
  it('writes only the latest of several quick changes, once the rest is over', async () => {
    const { autosave, states, written, writing, endRest, finish } = build()
    autosave.change('a')
    autosave.change('ab')
    expect(writing).toEqual([])
    endRest()
    await finish()
    expect(written).toEqual(['ab'])
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved'])
  })

  it('writes a change made during a write after it, never at the same time', async () => {
    const { autosave, written, writing, endRest, finish } = build()
    autosave.change('one')
    endRest()
    autosave.change('two')
    expect(writing.map((one) => one.value)).toEqual(['one'])
    await finish()
    expect(writing.map((one) => one.value)).toEqual(['two'])
    await finish()
    expect(written).toEqual(['one', 'two'])
  })

  it('still writes by itself after a rest has ended in the middle of a write', async () => {
    const { autosave, written, endRest, finish } = build()
    autosave.change('one')
    endRest()
    autosave.change('two')
    endRest()
    await finish()
    await finish()
    autosave.change('three')
    endRest()
    await finish()
    expect(written).toEqual(['one', 'two', 'three'])
  })

  it('keeps the value of a failed write and writes it with the next flush', async () => {
    const { autosave, states, written, endRest, finish, fail } = build()
    autosave.change('precious')
    endRest()
    await fail()
    expect(states.at(-1)).toBe('failed')
    const flushed = autosave.flush()
    await finish()
    await flushed
    expect(written).toEqual(['precious'])
    expect(states.at(-1)).toBe('saved')
  })

  it('a flush settles when everything that was waiting is written', async () => {
    const { autosave, written, finish } = build()
    autosave.change('one')
    const flushed = autosave.flush()
    autosave.change('two')
    await finish()
    await finish()
    await flushed
    expect(written).toEqual(['one', 'two'])
  })

  it('writes nothing after it was told to drop', async () => {
    const { autosave, writing, endRest } = build()
    autosave.change('gone')
    autosave.drop()
    endRest()
    await autosave.flush()
    expect(writing).toEqual([])
  })
})
