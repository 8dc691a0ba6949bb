import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { holdDeviceClock, reloadAt, setClockUnderPage } from './support/device-clock.ts'
import {
  beginInterview,
  expectAbsences,
  expectOnDisk,
  finish,
  notes,
  secondsUsed,
  slotClock,
} from './support/room.ts'

const minute = 60_000
const year = 365 * 24 * 60 * minute

test.beforeEach(async ({ context }) => {
  await holdDeviceClock(context)
})

test('the time of a quick reload counts, and nobody is asked', async ({ page }) => {
  await beginInterview(page)
  const before = await secondsUsed(page)
  // The reload itself takes a second or more; with these four it stays under the ten that count by themselves.
  await reloadAt(page, 4_000)
  await expectAbsences(page, 1)
  expect(await secondsUsed(page)).toBeGreaterThanOrEqual(before + 4)
  await expect(page.getByText('You were away')).toBeHidden()
})

test('half a minute away is left out, said, and can be counted after all', async ({ page }) => {
  await beginInterview(page)
  const before = await secondsUsed(page)
  await reloadAt(page, 30_000)
  await expect(page.getByText(/You were away for \d+ s; it was not counted/)).toBeVisible()
  expect(await secondsUsed(page)).toBeLessThan(before + 25)
  await page.getByRole('button', { name: 'Count it' }).click()
  await expect.poll(() => secondsUsed(page)).toBeGreaterThanOrEqual(before + 30)
  await expect(page.getByText('You were away')).toBeHidden()
})

test('ten minutes away hold the clock until the person has said whether they count', async ({ page }) => {
  await beginInterview(page)
  await notes(page).fill('Where I stood when the lid closed.')
  await expectOnDisk(page, 'Where I stood when the lid closed.')
  const before = await secondsUsed(page)
  await reloadAt(page, 10 * minute)
  await expect(page.getByRole('heading', { name: 'You were away for 10 min' })).toBeVisible()
  await expect(notes(page)).toBeHidden()
  const held = await secondsUsed(page)
  expect(held).toBeLessThan(before + 60)
  await page.getByRole('button', { name: 'I kept going: count it' }).click()
  await expect(notes(page)).toHaveValue('Where I stood when the lid closed.')
  expect(await secondsUsed(page)).toBeGreaterThanOrEqual(held + 600)
})

test('ten minutes away that do not count leave the clock where it was', async ({ page }) => {
  await beginInterview(page)
  const before = await secondsUsed(page)
  await reloadAt(page, 10 * minute)
  await page.getByRole('button', { name: 'Go on, don’t count it' }).click()
  await expect(notes(page)).toBeVisible()
  expect(await secondsUsed(page)).toBeLessThan(before + 60)
  await finish(page)
  await expect(page.getByText('Away for 10 min, not counted.')).toBeVisible()
})

test('a clock set back while the page was closed never takes time away', async ({ page }) => {
  await beginInterview(page)
  await expect.poll(() => secondsUsed(page)).toBeGreaterThanOrEqual(2)
  const before = await secondsUsed(page)
  await reloadAt(page, -3 * 60 * minute)
  await expectAbsences(page, 1)
  expect(await secondsUsed(page)).toBeGreaterThanOrEqual(before - 2)
  await expect.poll(() => secondsUsed(page)).toBeGreaterThan(before)
  await expect(page.getByText('You were away')).toBeHidden()
  await finish(page)
  await expectTameTimes(page)
})

test('a clock ten years ahead is asked about, and can’t be counted', async ({ page }) => {
  await beginInterview(page)
  await reloadAt(page, 10 * year)
  await expect(page.getByRole('heading', { name: /^You were away for 36\d\d days$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'I kept going: count it' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Go on, don’t count it' }).click()
  expect(await secondsUsed(page)).toBeLessThan(120)
  await reloadAt(page, -10 * year)
  await expectAbsences(page, 2)
  await expect(notes(page)).toBeVisible()
  await finish(page)
  await expectTameTimes(page)
})

test('a clock set under the open page is noticed at once', async ({ page }) => {
  await beginInterview(page)
  await setClockUnderPage(page, 20 * minute)
  await expect(page.getByRole('heading', { name: 'You were away for 20 min' })).toBeVisible()
  await page.getByRole('button', { name: 'Go on, don’t count it' }).click()
  const before = await secondsUsed(page)
  await setClockUnderPage(page, -20 * minute)
  await expect.poll(() => secondsUsed(page)).toBeGreaterThan(before)
  await expect(page.getByText('You were away')).toBeHidden()
})

test('what was typed is on the disk within half a second, and there after a reload', async ({ page }) => {
  await beginInterview(page)
  const delays: number[] = []
  for (const word of ['first ', 'second ', 'third ', 'fourth ', 'fifth ']) {
    const delay = watchDraft(page)
    await notes(page).pressSequentially(word)
    delays.push(await delay(await notes(page).inputValue()))
  }
  // The middle one of five: a single slow one says more of the machine than of the app.
  expect(delays.toSorted((a, b) => a - b)[2]).toBeLessThanOrEqual(500)
  await page.reload()
  await expect(notes(page)).toHaveValue('first second third fourth fifth ')
})

/** Begins to note each key; the function given says how long after the last key the text stood on the disk, ms. */
function watchDraft(page: Page): (text: string) => Promise<number> {
  const typed = page.evaluate(() => {
    document.addEventListener('input', () => {
      performance.clearMarks('typed')
      performance.mark('typed')
    })
  })
  return async (text) => {
    await typed
    return page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const request = indexedDB.open('rehearsal')
          request.onsuccess = () => {
            const look = (): void => {
              const drafts = request.result.transaction('drafts').objectStore('drafts').getAll()
              drafts.onsuccess = () => {
                const found = drafts.result.some(({ notes }) => Object.values(notes).includes(wanted))
                if (!found) return look()
                request.result.close()
                resolve(performance.now() - (performance.getEntriesByName('typed').at(-1)?.startTime ?? 0))
              }
            }
            look()
          }
        }),
      text,
    )
  }
}

/** No time of the debrief is negative, endless or out of this world. */
async function expectTameTimes(page: Page): Promise<void> {
  const words = await page.getByRole('region', { name: 'Time' }).innerText()
  expect(words).toMatch(/You used \d+ (s|min)( \d+ s)? of 12 min/)
  expect(words.replace(/held for \d+ days/, '')).not.toMatch(/-\d|NaN|Infinity|\d+ days/)
  await expect(slotClock(page)).toHaveCount(0)
}
