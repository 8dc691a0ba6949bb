import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { makeBackup } from '#src/db/backup/make-backup.ts'
import { readSnapshot } from '#src/db/backup/read-snapshot.ts'
import type { Db } from '#src/db/db.ts'
import { getSettings } from '#src/db/settings.ts'
import { addStory, countStories } from '#src/db/stories.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, openDb, openTab, readyDb } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { fillDb } from '#tests/builders/fill-db.ts'
import { catchDownloads, openSettings } from './settings-places.tsx'

const downloads = catchDownloads()
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const hand = (file: File) => userEvent.upload(screen.getByLabelText(/^Drop a back-up file here/), file)
const digestOf = async (db: Db) => {
  const made = await makeBackup(db, buildReading())
  if (!made.ok) throw new Error('no back-up could be made')
  return made.backup.digest
}
const openFilled = async () => {
  const device = buildDevice()
  const db = await openDb(device)
  await fillDb(db)
  return { device, db }
}

describe('a back-up', () => {
  test('is made, then verified from the saved file, erased, restored, and the same as before', async () => {
    const { device, db } = await openFilled()
    const before = await digestOf(db)
    const { onReload, onErased, leave } = await openSettings(db)
    const age = within(screen.getByRole('navigation', { name: 'Age of the back-up' }))
    await age.findByText('Not backed up yet')

    await press('Make a back-up')
    await screen.findByText('Made.')
    const saved = downloads.last('rehearsal-backup-2026-03-01.zip')
    await age.findByText('Back-up today')
    expect(age.getByText(/not verified/)).toBeVisible()

    await hand(saved)
    await screen.findByText('Verified: the saved file is whole.')
    await waitFor(() => expect(age.queryByText(/not verified/)).toBeNull())
    expect(age.getByText(/verified/)).toBeVisible()

    await press('Erase everything …')
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase everything?' }))
    const erase = dialog.getByRole('button', { name: 'Erase everything' })
    expect(erase).toBeDisabled()
    await userEvent.type(dialog.getByLabelText(/^Type erase/), 'erase')
    await userEvent.click(erase)
    await waitFor(() => expect(onErased).toHaveBeenCalledOnce())
    expect(await countStories(db)).toBe(0)
    leave()
    db.close()

    const next = readyDb(await openTab(device))
    await openSettings(next)
    await hand(saved)
    await screen.findByRole('heading', { name: `Replace everything here with ${saved.name}?` })
    const row = within(screen.getByRole('row', { name: /^Stories/ }))
    expect(row.getAllByRole('cell').map((cell) => cell.textContent?.replace(/newest.*/, ''))).toEqual([
      '0',
      '1',
      '1 added',
    ])
    expect(await countStories(next)).toBe(0)
    expect(onReload).not.toHaveBeenCalled()
    await press('Replace everything here')
    await waitFor(async () => expect(await countStories(next)).toBe(1))
    expect(await digestOf(next)).toBe(before)
    next.close()
    expect((await openTab(device)).state).toBe('ready')
  }, 60_000)

  test('can be made of what is here before a restore replaces it', async () => {
    const { db } = await openFilled()
    const other = await openDb()
    await addStory(other, buildStory({ id: 'other', title: 'Of another device' }))
    const { leave } = await openSettings(other)
    await press('Make a back-up')
    await screen.findByText('Made.')
    const foreign = downloads.last('other.zip')
    leave()

    const { onReload } = await openSettings(db)
    await hand(foreign)
    await screen.findByRole('heading', { name: 'Replace everything here with other.zip?' })
    const handed = downloads.count()
    await press('Back up what is here first')
    await screen.findByText('Made.')
    expect(downloads.count()).toBe(handed + 1)
    await press('Replace everything here')
    await waitFor(() => expect(onReload).toHaveBeenCalledOnce())
    expect(await db.tables.stories.toCollection().primaryKeys()).toEqual(['other'])
    expect(await getSettings(db)).toMatchObject({ welcomed: false })
  })

  test('can be turned down, and nothing is changed', async () => {
    const { db } = await openFilled()
    const other = await openDb()
    const made = await makeBackup(other, buildReading())
    if (!made.ok) throw new Error('no back-up could be made')
    const before = await readSnapshot(db)
    await openSettings(db)
    await hand(new File([made.backup.blob], 'empty.zip'))
    await screen.findByRole('heading', { name: /^Replace everything here/ })
    await press('Keep what is here')
    expect(screen.queryByRole('heading', { name: /^Replace everything here/ })).toBeNull()
    expect((await readSnapshot(db)).rows).toEqual(before.rows)
  })

  test('of an earlier moment can be gone back to after it was verified', async () => {
    const { db } = await openFilled()
    const { onReload } = await openSettings(db)
    await press('Make a back-up')
    await screen.findByText('Made.')
    const saved = downloads.last()
    await addStory(db, buildStory({ id: 'later' }))
    await hand(saved)
    await userEvent.click(await screen.findByRole('button', { name: 'Go back to what is in it' }))
    expect(await screen.findByRole('row', { name: /^Stories.*1 removed$/ })).toBeVisible()
    await press('Replace everything here')
    await waitFor(() => expect(onReload).toHaveBeenCalledOnce())
    expect(await countStories(db)).toBe(1)
  })
})

describe('a damaged back-up', () => {
  test('is refused with what is wrong, and nothing is changed', async () => {
    const { db } = await openFilled()
    const before = await readSnapshot(db)
    const made = await makeBackup(db, buildReading())
    if (!made.ok) throw new Error('no back-up could be made')
    const bytes = new Uint8Array(await made.backup.blob.arrayBuffer())
    const inStories = new TextDecoder('latin1').decode(bytes).indexOf('data/stories.ndjson') + 30
    bytes[inStories] = (bytes[inStories] ?? 0) ^ 0xff
    const { onReload } = await openSettings(db)
    await hand(new File([bytes], 'damaged.zip'))
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('damaged.zip is refused')).toBeVisible()
    expect(alert.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^data\/stories\.ndjson/),
    ])
    expect(alert.getByText('Nothing was changed.')).toBeVisible()
    expect((await readSnapshot(db)).rows).toEqual(before.rows)
    expect(onReload).not.toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: /^Replace/ })).toBeNull()
  })

  test('of another kind altogether is refused too', async () => {
    const { db } = await openFilled()
    await openSettings(db)
    await hand(new File(['holiday pictures'], 'holiday.zip'))
    expect(await screen.findByText('holiday.zip is refused')).toBeVisible()
    expect(screen.getByText(/this is no back-up of Rehearsal/)).toBeVisible()
  })
})
