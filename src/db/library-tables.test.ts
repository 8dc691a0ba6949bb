import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#src/domain/settings/settings.ts'
import { buildReveal } from '#tests/builders/build-library-rows.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { buildDevice, openDb } from '#tests/builders/build-storage.ts'
import { addReveal, listReveals, listRevealsOf } from './reveals.ts'
import { getSettings, putSettings } from './settings.ts'
import { getShelf, listShelf, putShelf } from './shelf.ts'
import { addStory, countStories, listStories, putStory } from './stories.ts'

describe('settings', () => {
  it('have their defaults until they are set', async () => {
    const db = await openDb()
    expect(await getSettings(db)).toEqual(defaultSettings)
    expect(await putSettings(db, { targetLevel: 'L6' })).toEqual({ ...defaultSettings, targetLevel: 'L6' })
  })

  it('set in two tabs at once are both kept', async () => {
    const device = buildDevice()
    const [one, two] = [await openDb(device), await openDb(device)]
    await Promise.all([
      putSettings(one, { theme: 'dark' }),
      putSettings(two, { interviewDate: '2026-05-04' }),
    ])
    expect(await getSettings(one)).toMatchObject({ theme: 'dark', interviewDate: '2026-05-04' })
  })

  it('can be taken back', async () => {
    const db = await openDb()
    await putSettings(db, { interviewDate: '2026-05-04' })
    await putSettings(db, { interviewDate: undefined })
    expect((await getSettings(db)).interviewDate).toBeUndefined()
  })
})

describe('the shelf', () => {
  it('keeps a bookmark when the question is hidden, and the other way round', async () => {
    const db = await openDb()
    await putShelf(db, 'q', { bookmarked: true })
    expect(await putShelf(db, 'q', { hidden: true })).toEqual({
      questionId: 'q',
      bookmarked: true,
      hidden: true,
    })
    expect(await getShelf(db, 'other')).toEqual({ questionId: 'other', bookmarked: false, hidden: false })
    expect(await listShelf(db)).toHaveLength(1)
  })
})

describe('reveals', () => {
  it('are appended and come back in the order of opening', async () => {
    const db = await openDb()
    await addReveal(db, buildReveal({ id: 'z' }))
    await addReveal(db, buildReveal({ id: 'a', part: 'guidance' }))
    await addReveal(db, buildReveal({ id: 'b', questionId: 'other' }))
    expect((await listRevealsOf(db, 'notification-service')).map(({ id }) => id)).toEqual(['z', 'a'])
    expect((await listReveals(db)).map(({ id }) => id)).toEqual(['z', 'a', 'b'])
  })
})

describe('stories', () => {
  it('come with the one changed last first', async () => {
    const db = await openDb()
    await addStory(db, buildStory({ id: 'a', updatedAt: 1 }))
    await addStory(db, buildStory({ id: 'b', updatedAt: 2 }))
    await putStory(db, buildStory({ id: 'a', updatedAt: 3 }))
    expect((await listStories(db)).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(await countStories(db)).toBe(2)
  })
})
