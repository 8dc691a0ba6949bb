// Dexie runs live queries only where the platform has a database.
import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { buildStory } from '#tests/builders/build-story.ts'
import { buildDevice, openDb } from '#tests/builders/build-storage.ts'
import { subscribeLive } from './live.ts'
import { addStory, listStories } from './stories.ts'

describe('a live query', () => {
  it('is woken by a write, in this tab or another, until it is ended', async () => {
    const device = buildDevice()
    const [one, two] = [await openDb(device), await openDb(device)]
    const counts: number[] = []
    const seen = (expected: readonly number[]) => vi.waitFor(() => expect(counts).toEqual(expected), 5_000)
    const end = subscribeLive(
      async () => (await listStories(one)).length,
      (count) => counts.push(count),
      () => counts.push(-1),
    )
    await seen([0])
    await addStory(one, buildStory({ id: 'a' }))
    await seen([0, 1])
    await addStory(two, buildStory({ id: 'b' }))
    await seen([0, 1, 2])
    end()
    await addStory(one, buildStory({ id: 'c' }))
    expect(await listStories(one)).toHaveLength(3)
    expect(counts).toEqual([0, 1, 2])
  })

  it('hands on what goes wrong', async () => {
    const onError = vi.fn()
    const wrong = new Error('wrong')
    const end = subscribeLive(
      () => Promise.reject(wrong),
      () => undefined,
      onError,
    )
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(wrong), 5_000)
    end()
  })
})
