import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Story } from '#src/domain/story/story.ts'
import { anyText } from '#tests/builders/any-text.ts'
import { buildDraft, buildEvent, buildInterview } from '#tests/builders/build-interview.ts'
import { openDb } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { backupAt, contentsOf, madeBackup, openFilled } from '#tests/builders/use-backup.ts'
import { createInterview } from '../interviews.ts'
import { addStory } from '../stories.ts'
import { makeBackup } from './make-backup.ts'
import { readSnapshot } from './read-snapshot.ts'
import { restoreBackup } from './restore-backup.ts'

describe('a back-up', () => {
  it('brings everything back on a device that never saw it', async () => {
    const db = await openFilled()
    const { blob, fileName } = await madeBackup(db)
    expect(fileName).toBe('rehearsal-backup-2026-03-01.zip')
    const other = await openDb()
    await restoreBackup(other, await contentsOf(blob), { id: 'restore', at: backupAt })
    expect((await readSnapshot(other)).rows).toEqual((await readSnapshot(db)).rows)
  })

  it('is the same file for the same rows at the same time', async () => {
    const db = await openFilled()
    const [one, two] = [await madeBackup(db), await madeBackup(db)]
    expect(new Uint8Array(await two.blob.arrayBuffer())).toEqual(new Uint8Array(await one.blob.arrayBuffer()))
  })

  it('brings any text back as it was', async () => {
    const text = fc.oneof(
      anyText(40),
      fc.constantFrom(
        '',
        '\ud800',
        '\udc00x',
        '🧭👩🏽‍🚀',
        'שלום \u202e abc',
        'a\nb\r\n\u2028"\\',
        '\u0000',
        '漢'.repeat(5_000),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: text, action: text }), { maxLength: 5 }),
        text,
        async (told, typed) => {
          const stories = told.map(({ title, action }, index): Story => {
            const story = buildStory({ id: `story-${index}`, title })
            return { ...story, parts: { ...story.parts, action } }
          })
          const db = await openDb()
          for (const story of stories) await addStory(db, story)
          await createInterview(db, {
            interview: buildInterview(),
            events: [buildEvent(0, { kind: 'note-saved', phase: 'design', text: typed })],
            draft: buildDraft({ notes: { design: typed } }),
          })
          const other = await openDb()
          await restoreBackup(other, await contentsOf((await madeBackup(db)).blob), {
            id: 'restore',
            at: backupAt,
          })
          expect((await readSnapshot(other)).rows).toEqual((await readSnapshot(db)).rows)
          db.close()
          other.close()
        },
      ),
      { numRuns: 15 },
    )
  }, 60_000)

  it('takes text that folds to almost nothing', async () => {
    const db = await openDb()
    await addStory(db, buildStory({ title: 'a'.repeat(1_500_000) }))
    expect((await contentsOf((await madeBackup(db)).blob)).rows.stories[0]?.title).toHaveLength(1_500_000)
  })

  it('is not offered when the restore would refuse it', async () => {
    const db = await openFilled()
    await db.tables.stories.update('story-1', { title: 5 as never })
    expect(await makeBackup(db, backupAt)).toEqual({
      ok: false,
      problems: [{ path: 'data/stories.ndjson:1: title', reason: 'must be text' }],
    })
  })

  it('is one moment, whatever is written while it is made', async () => {
    const db = await openFilled()
    const making = madeBackup(db)
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, index) => addStory(db, buildStory({ id: `s-${index}` }))),
    )
    const { blob, upTo } = await making
    await writing
    const { rows } = await contentsOf(blob)
    const before = upTo - (await db.tables.meta.get('meta'))!.seq + 20
    expect(rows.stories).toHaveLength(1 + before)
  })
})
