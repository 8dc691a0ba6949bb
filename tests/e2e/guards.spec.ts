import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { scanEverywhere } from './support/axe.ts'
import { readRows } from './support/raw-database.ts'
import { beginInterview, expectOnDisk, finish, notes } from './support/room.ts'
import {
  holdDatabase,
  holdSaves,
  makeDatabaseNewer,
  setQuota,
  standBy,
  throwDatabaseAway,
  versionOfDatabase,
} from './support/storage-trouble.ts'

test('a database that the browser threw away between visits is missed, and one can start again', async ({
  page,
}) => {
  await welcome(page)
  await standBy(page)
  await throwDatabaseAway(page)
  await page.goto('/history')
  await expect(
    page.getByRole('heading', { name: 'Your data is no longer in this browser', level: 1 }),
  ).toBeVisible()
  await expect(page).toHaveTitle('Your data is no longer in this browser · Rehearsal')
  expect(await readRows(page, 'settings'), 'nothing is written before the choice').toEqual([])
  await scanEverywhere(page, 'lost')
  await page.getByRole('button', { name: 'Restore a back-up' }).click()
  await expect(page.getByText('It is checked whole before anything is changed.')).toBeVisible()
  await scanEverywhere(page, 'lost, restoring')
  await page.getByRole('button', { name: 'Start again with nothing' }).click()
  await expect(page.getByRole('heading', { name: 'No interviews yet' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'No interviews yet' })).toBeVisible()
})

test('a back-up file is restored on the very screen that says the data is gone', async ({ page }, info) => {
  await welcome(page)
  await page.goto('/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a back-up' }).click()
  const path = info.outputPath('back-up.zip')
  await (await download).saveAs(path)
  await expect(page.getByText('Made.')).toBeVisible()
  await standBy(page)
  await throwDatabaseAway(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'Restore a back-up' }).click()
  const file = { name: 'back-up.zip', mimeType: 'application/zip', buffer: readFileSync(path) }
  await page.getByLabel(/^Drop your back-up file here/).setInputFiles(file)
  await expect(page.getByText('back-up.zip is whole')).toBeVisible()
  await page.getByRole('button', { name: 'Restore this back-up' }).click()
  await expect(page.getByRole('region', { name: 'Next question' })).toContainText('L7')
  await expect(page.getByRole('heading', { name: 'What are you preparing for?' })).toBeHidden()
})

test('data thrown away under an open page is said at once, and nothing is written any more', async ({
  page,
}) => {
  await beginInterview(page)
  await notes(page).fill('Still to be read and copied.')
  await expectOnDisk(page, 'Still to be read and copied.')
  await throwDatabaseAway(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Load again' }).first()).toBeVisible()
  await expect(notes(page)).toHaveValue('Still to be read and copied.')
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Your data is no longer in this browser' })).toBeVisible()
})

test('a database of a newer version is left alone and can be saved as it is', async ({ page }) => {
  await welcome(page)
  await makeDatabaseNewer(page)
  await page.goto('/')
  await expect(
    page.getByRole('heading', { name: 'Your data belongs to a newer Rehearsal', level: 1 }),
  ).toBeVisible()
  await scanEverywhere(page, 'newer')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a raw copy' }).click()
  const copy = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(copy).toMatchObject({ format: 'rehearsal-raw', version: 20, stores: { settings: [{ key: 'me' }] } })
  await page.getByRole('button', { name: 'Load the newer version' }).click()
  await expect(page.getByRole('heading', { name: 'Your data belongs to a newer Rehearsal' })).toBeVisible()
  expect(await versionOfDatabase(page)).toBe(20)
  expect(await readRows(page, 'settings')).toMatchObject([{ value: { targetLevel: 'L7' } }])
})

test('a database that another tab holds is waited for, and the page goes on by itself', async ({
  context,
}) => {
  const other = await context.newPage()
  const letGo = await holdDatabase(other)
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Another tab holds your data', level: 1 })).toBeVisible()
  await scanEverywhere(page, 'blocked')
  await letGo()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What are you preparing for?' })).toBeVisible()
})

test('a browser without storage is told so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  })
  await page.goto('/')
  await expect(
    page.getByRole('heading', { name: 'This browser won’t open its storage', level: 1 }),
  ).toBeVisible()
  await expect(page.getByText('this browser has no IndexedDB')).toBeVisible()
  await scanEverywhere(page, 'unavailable')
})

test('storage that the browser refuses to open can be tried again', async ({ page }) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB)
    let isShut = true
    Object.assign(globalThis, {
      openStorageAgain: () => {
        isShut = false
      },
    })
    indexedDB.open = (...parts) => {
      if (isShut) throw new DOMException('The user denied permission.', 'SecurityError')
      return open(...parts)
    }
  })
  await page.goto('/')
  await expect(page.getByText('SecurityError: The user denied permission.')).toBeVisible()
  const again = page.getByRole('button', { name: 'Try again' })
  await again.click()
  await expect(page.getByText('SecurityError: The user denied permission.')).toBeVisible()
  await page.evaluate(() => (globalThis as unknown as { openStorageAgain: () => void }).openStorageAgain())
  await again.click()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
})

test.describe('without space', () => {
  // The files that the worker keeps would take the little space there is.
  test.use({ serviceWorkers: 'block' })

  test('the notes stay on screen, are copied, and are saved whole once there is space', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await standBy(page)
    await setQuota(page, 200_000)
    await beginInterview(page)
    const words = 'What the disk has no room for. '.repeat(20_000)
    await notes(page).fill(words)
    const alert = page.getByRole('alert').filter({ hasText: 'Your notes' })
    await expect(alert).toContainText('this browser has no space left for Rehearsal')
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await alert.getByRole('button', { name: 'Copy my text' }).click()
    await expect(alert.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect((await page.evaluate(() => navigator.clipboard.readText())) === words, 'copied whole').toBe(true)

    await page.getByRole('button', { name: /^Next: / }).click()
    const event = page.getByRole('alert').filter({ hasText: 'What just happened in the interview' })
    await expect(event).toBeVisible()
    await scanEverywhere(page, 'room, not saved')
    await setQuota(page, undefined)
    await event.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.getByText('Saved on this device')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: /^The answer: / }).click()
    expect((await notes(page).inputValue()) === words, 'saved whole').toBe(true)
    const events = await readRows(page, 'events')
    expect(events.map((one) => one['seq'])).toEqual(events.map((_, index) => index))
  })
})

test('a save that another tab holds up is not called saved until it is', async ({ page, context }) => {
  await beginInterview(page)
  const other = await context.newPage()
  const letGo = await holdSaves(other)
  await notes(page).fill('Waiting in line.')
  await expect(page.getByText('Saving is waiting for another tab of Rehearsal')).toBeVisible()
  await expect(page.getByText('Saved on this device')).toBeHidden()
  await letGo()
  await expect(page.getByText('Saving is waiting for another tab of Rehearsal')).toBeHidden()
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await expectOnDisk(page, 'Waiting in line.')
})

test('an interview runs in one tab; a second says so and can take it over with all that was written', async ({
  page,
  context,
}) => {
  const room = await beginInterview(page)
  await notes(page).fill('Written in the first tab.')
  await expectOnDisk(page, 'Written in the first tab.')
  const second = await context.newPage()
  await second.goto(room)
  const elsewhere = { name: 'This interview is open in another tab', level: 1 }
  await expect(second.getByRole('heading', elsewhere)).toBeVisible()
  await scanEverywhere(second, 'open elsewhere')
  await second.getByRole('button', { name: 'Carry on in this tab' }).click()
  await expect(notes(second)).toHaveValue('Written in the first tab.')
  await expect(page.getByRole('heading', elsewhere)).toBeVisible()
  await notes(second).pressSequentially(' And in the second.')
  await expectOnDisk(second, 'Written in the first tab. And in the second.')
  await page.getByRole('button', { name: 'Carry on in this tab' }).click()
  await expect(notes(page)).toHaveValue('Written in the first tab. And in the second.')
  await finish(page)
  await expect(page.getByText('Written in the first tab. And in the second.')).toBeVisible()
})

/** Answers the first run, so that there is something to lose. */
async function welcome(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('radio', { name: /^L7/ }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { name: 'What are you preparing for?' })).toBeHidden()
}
