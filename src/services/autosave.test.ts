import { describe, expect, it } from 'vitest'
import { createAutosave, type AutosaveState } from './autosave.ts'

function build(write: (value: string) => Promise<unknown>, delayMs = 0) {
  const states: AutosaveState[] = []
  return { states, autosave: createAutosave(write, (state) => states.push(state), delayMs) }
}

describe('createAutosave', () => {
  it('writes only the latest of several quick changes', async () => {
    const written: string[] = []
    const { autosave, states } = build(async (value) => written.push(value), 10_000)
    autosave.change('a')
    autosave.change('ab')
    await autosave.flush()
    expect(written).toEqual(['ab'])
    expect(states.at(-1)).toBe('saved')
  })

  it('writes by itself once the delay has passed', async () => {
    const value = await new Promise<string>((resolve) => {
      const { autosave } = build(async (text) => resolve(text))
      autosave.change('typed')
    })
    expect(value).toBe('typed')
  })

  it('writes a change made during a write after it, never at the same time', async () => {
    const written: string[] = []
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const { autosave } = build(async (value) => {
      written.push(`start ${value}`)
      await gate
      written.push(`end ${value}`)
    }, 10_000)
    autosave.change('one')
    const first = autosave.flush()
    autosave.change('two')
    release()
    await first
    await autosave.flush()
    expect(written).toEqual(['start one', 'end one', 'start two', 'end two'])
  })

  it('keeps the value of a failed write and writes it with the next flush', async () => {
    const written: string[] = []
    let full = true
    const { autosave, states } = build(async (value) => {
      if (full) throw new Error('full')
      written.push(value)
    }, 10_000)
    autosave.change('precious')
    await autosave.flush()
    expect(states.at(-1)).toBe('failed')
    full = false
    await autosave.flush()
    expect(written).toEqual(['precious'])
    expect(states.at(-1)).toBe('saved')
  })

  it('writes nothing after it was told to drop', async () => {
    const written: string[] = []
    const { autosave } = build(async (value) => written.push(value), 10_000)
    autosave.change('gone')
    autosave.drop()
    await autosave.flush()
    expect(written).toEqual([])
  })
})
