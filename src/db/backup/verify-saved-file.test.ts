import { describe, expect, it } from 'vitest'
import { openDb } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { backupAt, madeBackup, openFilled } from '#tests/builders/use-backup.ts'
import { addMadeBackup, getBackupCover, listBackupFacts } from '../backups.ts'
import { addStory } from '../stories.ts'
import { verifySavedFile } from './verify-saved-file.ts'

const note = (id: string) => ({ id, at: backupAt })

describe('made and verified', () => {
  it('are two things, and changes since are counted', async () => {
    const db = await openFilled()
    expect(await getBackupCover(db)).toEqual({})
    const { blob, digest, manifest, upTo } = await madeBackup(db)
    await addStory(db, buildStory({ id: 'while-it-was-made' }))
    await addMadeBackup(db, { id: 'made', at: backupAt, digest, counts: manifest.counts, upTo })
    const made = { createdAt: backupAt.wall, digest, changesSince: 1 }
    expect(await getBackupCover(db)).toEqual({ made })
    expect(await verifySavedFile(db, blob, note('verified'))).toEqual({ result: 'verified' })
    expect(await getBackupCover(db)).toEqual({ made, verified: made })
    await addStory(db, buildStory({ id: 'later' }))
    expect((await getBackupCover(db)).verified?.changesSince).toBe(2)
  })

  it('a saved file that is damaged is not verified', async () => {
    const db = await openFilled()
    const { blob, digest, manifest, upTo } = await madeBackup(db)
    await addMadeBackup(db, { id: 'made', at: backupAt, digest, counts: manifest.counts, upTo })
    const verification = await verifySavedFile(db, blob.slice(0, blob.size - 9), note('verified'))
    expect(verification.result).toBe('refused')
    expect(await listBackupFacts(db)).toHaveLength(1)
  })

  it('a whole file of another database is not verified', async () => {
    const db = await openFilled()
    const { blob } = await madeBackup(await openDb())
    expect(await verifySavedFile(db, blob, note('v'))).toEqual({
      result: 'stranger',
      createdAt: backupAt.wall,
    })
    expect(await listBackupFacts(db)).toEqual([])
  })
})
