import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from './fixtures.ts'
import { readEverything } from './support/raw-database.ts'
import { beginInterview, finish, notes, scoreWithThrees } from './support/room.ts'
import { writeStory } from './support/story.ts'

test('a story survives a reload; a back-up is made, verified, and brings everything back after an erasure', async ({
  page,
}, info) => {
  const story = await writeStory(page, 'The release train')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Situation' })).toHaveValue(/^Four teams/)
  await sitAndScore(page)
  const before = await readEverything(page)
  expect(before).toContain('The release train')
  const file = await makeBackup(page, info)

  await test.step('the saved file, opened again, is verified', async () => {
    await hand(page, file)
    await expect(page.getByText('Verified: the saved file is whole.')).toBeVisible()
    await expect(page.getByText(/Back-up today, verified/)).toBeVisible()
  })
  await test.step('everything is erased, after the word was typed', async () => {
    await page.getByRole('button', { name: 'Erase everything …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Erase everything?' })
    const erase = dialog.getByRole('button', { name: 'Erase everything' })
    await expect(erase).toBeDisabled()
    await dialog.getByRole('textbox').fill('erase')
    await erase.click()
    await expect(page.getByRole('heading', { name: 'What are you preparing for?' })).toBeVisible()
    expect(await readEverything(page)).not.toContain('The release train')
    expect(await readEverything(page)).not.toContain('Said in the room')
  })
  await test.step('the first run leads to where the file is restored', async () => {
    await page.getByRole('button', { name: 'Restore a back-up' }).click()
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    await hand(page, file)
    await expect(page.getByRole('heading', { name: /^Replace everything here with / })).toBeFocused()
    await expect(page.getByRole('row', { name: /^Stories/ })).toContainText('1 added')
    const loadedAnew = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Replace everything here' }).click()
    await loadedAnew
    await expect(page.getByRole('heading', { name: /^Replace everything/ })).toBeHidden()
  })
  expect(await readEverything(page)).toBe(before)
  await page.goto(story)
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The release train')
  await page.goto('/history')
  await expect(page.getByRole('listitem').filter({ hasText: '3.0 of 4' })).toHaveCount(1)
  // A second back-up holds the same bytes of every table as the first.
  expect(tablesOf(await makeBackup(page, info))).toEqual(tablesOf(file))
})

test('a damaged or foreign file is refused with its reason, and nothing changes', async ({ page }, info) => {
  await writeStory(page, 'What must not be touched')
  const whole = readFileSync(await makeBackup(page, info))
  const before = await readEverything(page)
  const bad = [
    { name: 'flipped.zip', bytes: flipByte(whole) },
    { name: 'cut.zip', bytes: whole.subarray(0, Math.floor(whole.length * 0.6)) },
    { name: 'holiday.zip', bytes: Buffer.from(zipSync({ 'holiday.txt': strToU8('Sun and sea.') })) },
    { name: 'letter.zip', bytes: Buffer.from('Dear committee, this is no archive at all.') },
    { name: 'empty.zip', bytes: Buffer.alloc(0) },
    { name: 'longer-table.zip', bytes: withRow(whole, 'data/stories.ndjson', '{"id":"x"}') },
  ]
  for (const { name, bytes } of bad) {
    await test.step(name, async () => {
      await handBytes(page, name, bytes)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText(`${name} is refused`)
      await expect(alert).toContainText('Nothing was changed.')
      expect((await alert.getByRole('listitem').allInnerTexts()).join('').length).toBeGreaterThan(10)
      expect(await readEverything(page)).toBe(before)
    })
  }
})

/** A scored interview with notes, so that every kind of row is there to be lost. */
async function sitAndScore(page: Page): Promise<void> {
  await beginInterview(page)
  await notes(page).fill('Said in the room: “naïve”, 3 €, 漢字, 👩‍🚒.')
  await finish(page)
  await scoreWithThrees(page)
}

/** Makes a back-up in the settings; gives the path of the file that was saved. */
async function makeBackup(page: Page, info: TestInfo): Promise<string> {
  await page.goto('/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a back-up' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^rehearsal-backup-\d{4}-\d\d-\d\d\.zip$/)
  await expect(page.getByText('Made.')).toBeVisible()
  const path = info.outputPath(`${Date.now()}-${saved.suggestedFilename()}`)
  await saved.saveAs(path)
  return path
}

async function hand(page: Page, path: string): Promise<void> {
  await handBytes(page, basename(path), readFileSync(path))
}

async function handBytes(page: Page, name: string, buffer: Buffer): Promise<void> {
  const drop = page.getByLabel(/^Drop a back-up file here/)
  await drop.setInputFiles({ name, mimeType: 'application/zip', buffer })
}

/** What the manifest says of each table: hash, length and rows. */
function tablesOf(path: string): unknown {
  const manifest = unzipSync(readFileSync(path))['manifest.json']
  if (manifest === undefined) throw new Error('the back-up has no manifest')
  const { entries, counts } = JSON.parse(Buffer.from(manifest).toString('utf8'))
  return { entries, counts }
}

function flipByte(whole: Buffer): Buffer {
  const copy = Buffer.from(whole)
  const middle = Math.floor(copy.length / 3)
  copy[middle] = (copy[middle] ?? 0) ^ 0x40
  return copy
}

function withRow(whole: Buffer, path: string, row: string): Buffer {
  const files = unzipSync(whole)
  files[path] = Buffer.concat([files[path] ?? Buffer.alloc(0), Buffer.from(`${row}\n`)])
  return Buffer.from(zipSync(files))
}
