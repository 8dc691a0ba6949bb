import { describe, expect, it } from 'vitest'
import { buildEvent } from '#tests/builders/build-interview.ts'
import { createEventWriter } from './event-writer.ts'

describe('createEventWriter', () => {
  it('writes one event after the other, in order', async () => {
    const written: number[] = []
    const writer = createEventWriter(
      async (event) => {
        await Promise.resolve()
        written.push(event.seq)
      },
      () => undefined,
      () => undefined,
    )
    writer.append([buildEvent(0), buildEvent(1)])
    writer.append([buildEvent(2)])
    await writer.settled()
    expect(written).toEqual([0, 1, 2])
  })

  it('holds later events back behind one that failed, and goes on from it when tried again', async () => {
    const written: number[] = []
    let full = true
    let retry: (() => void) | undefined
    const failed = new Promise<void>((resolve) => {
      const writer = createEventWriter(
        async (event) => {
          if (full && event.seq === 1) throw new Error('full')
          written.push(event.seq)
        },
        (_error, again) => {
          retry = () => {
            again()
            void writer.settled().then(() => settle())
          }
          resolve()
        },
        () => undefined,
      )
      writer.append([buildEvent(0), buildEvent(1), buildEvent(2)])
    })
    let settle = (): void => undefined
    const settled = new Promise<void>((resolve) => {
      settle = resolve
    })
    await failed
    expect(written).toEqual([0])
    full = false
    retry?.()
    await settled
    expect(written).toEqual([0, 1, 2])
  })

  it('is settled at once when there is nothing to write', async () => {
    const writer = createEventWriter(
      () => Promise.resolve(),
      () => undefined,
      () => undefined,
    )
    await expect(writer.settled()).resolves.toBeUndefined()
  })
})
