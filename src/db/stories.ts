import type { Story } from '#src/domain/story/story.ts'
import type { Db } from './db.ts'
import { createSaveFailure } from './save-failure.ts'

/** Saves a new story. Fails as `doubled` where there is one of that id. */
export function addStory(db: Db, story: Story): Promise<void> {
  return db.write(['stories'], async () => {
    await db.tables.stories.add(story)
  })
}

/** Saves a story over what it was. Fails as `gone` where it was deleted: a late save must not bring it back. */
export function putStory(db: Db, story: Story): Promise<void> {
  return db.write(['stories'], async () => {
    if ((await db.tables.stories.get(story.id)) === undefined) throw createSaveFailure('gone')
    await db.tables.stories.put(story)
  })
}

/** The story, or undefined where there is none of that id. */
export function getStory(db: Db, id: string): Promise<Story | undefined> {
  return db.tables.stories.get(id)
}

/** Every story, the one changed last first. */
export function listStories(db: Db): Promise<readonly Story[]> {
  return db.tables.stories.orderBy('updatedAt').reverse().toArray()
}

export function countStories(db: Db): Promise<number> {
  return db.tables.stories.count()
}
