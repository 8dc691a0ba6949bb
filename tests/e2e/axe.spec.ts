import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { scanEverywhere } from './support/axe.ts'
import { holdDeviceClock, setClockUnderPage } from './support/device-clock.ts'
import { openPalette } from './support/palette.ts'
import { beginInterview, notes, scoreWithThrees } from './support/room.ts'
import { writeStory } from './support/story.ts'

// The screens of the start (lost, newer, blocked, unavailable, open elsewhere) are scanned where guards.spec.ts
// brings them about. Each scan is four: light and dark, narrow and wide.
test.describe.configure({ timeout: 120_000 })

test('Today: the first run, and after it', async ({ page }) => {
  await arrive(page, '/', 'Today')
  await scanEverywhere(page, 'first run')
  await page.getByRole('button', { name: 'Skip for now' }).click()
  await expect(page.getByRole('heading', { name: 'What are you preparing for?' })).toBeHidden()
  await scanEverywhere(page, 'today')
})

test('the library, a search, and a search that finds nothing', async ({ page }) => {
  // A third of the library: the other rows are no different, and each is looked at four times.
  await arrive(page, '/questions?category=leadership', 'Questions')
  await scanEverywhere(page, 'questions')
  await arrive(page, '/questions?find=migration&level=L6', 'Questions')
  await expect(page.getByRole('heading', { name: 'Best match first' })).toBeVisible()
  await scanEverywhere(page, 'questions, found')
  await arrive(page, '/questions?find=zzzzqqqq', 'Questions')
  await expect(page.getByRole('heading', { name: 'No question fits' })).toBeVisible()
  await scanEverywhere(page, 'questions, nothing found')
})

test('a question with its closed parts, and with them open', async ({ page }) => {
  await arrive(page, '/questions', 'Questions')
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page.getByRole('button', { name: 'Open the hints' })).toBeVisible()
  await scanEverywhere(page, 'question, closed')
  await page.getByRole('button', { name: 'Open the hints' }).click()
  await page.getByRole('button', { name: 'Open the probes and guidance' }).click()
  await expect(page.getByRole('heading', { name: 'What an interviewer asks next' })).toBeVisible()
  await page.getByRole('button', { name: 'Bookmark', exact: true }).click()
  await page.getByRole('button', { name: 'Hide it' }).click()
  await expect(page.getByRole('button', { name: 'Show it again' })).toBeVisible()
  await scanEverywhere(page, 'question, open')
})

test('set-up, and the room: running, with a hint, paused, ending, over time, after an absence', async ({
  page,
  context,
}) => {
  await holdDeviceClock(context)
  await arrive(page, '/interview', 'Set up an interview')
  await scanEverywhere(page, 'set-up')
  await beginInterview(page)
  await notes(page).fill('A note to look at.')
  await page.getByRole('button', { name: /^Next: / }).click()
  await page.getByRole('button', { name: 'Show a hint' }).click()
  await page.getByText('Your notes so far').click()
  await scanEverywhere(page, 'room')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible()
  await scanEverywhere(page, 'room, paused')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Finish the interview?' })).toBeVisible()
  await scanEverywhere(page, 'room, end dialog')
  await page.getByRole('button', { name: 'Keep going' }).click()
  await setClockUnderPage(page, 15 * 60_000)
  await expect(page.getByRole('heading', { name: 'You were away for 15 min' })).toBeVisible()
  await scanEverywhere(page, 'room, away')
  await page.getByRole('button', { name: 'I kept going: count it' }).click()
  await expect(page.getByText(/^over in /)).toBeVisible()
  await scanEverywhere(page, 'room, over time')
})

test('the debrief before, at and after the marks; then Today, readiness and history with an attempt', async ({
  page,
}) => {
  await beginInterview(page)
  await notes(page).fill('A note to look back at.')
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByRole('button', { name: 'Finish and score' }).click()
  await expect(page.getByRole('heading', { name: 'Your marks' })).toBeVisible()
  await scanEverywhere(page, 'debrief, unmarked')
  await page.getByRole('button', { name: 'Save the marks' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await scanEverywhere(page, 'debrief, refused')
  await arrive(page, '/history', 'History')
  await expect(page.getByRole('link', { name: /^Score it/ })).toBeVisible()
  await scanEverywhere(page, 'history, to score')
  await page.getByRole('link', { name: /^Score it/ }).click()
  await expect(page.getByRole('heading', { name: 'Your marks' })).toBeVisible()
  await scoreWithThrees(page)
  await scanEverywhere(page, 'debrief, marked')
  await arrive(page, '/readiness', 'Readiness')
  await scanEverywhere(page, 'readiness, with an attempt')
})

test('readiness and history before there is anything', async ({ page }) => {
  await arrive(page, '/readiness', 'Readiness')
  await expect(page.getByRole('table').first()).toBeVisible()
  await scanEverywhere(page, 'readiness, empty')
  await arrive(page, '/history', 'History')
  await expect(page.getByRole('heading', { name: 'No interviews yet' })).toBeVisible()
  await scanEverywhere(page, 'history, empty')
})

test('history with all that can be in it, and a message with its undo', async ({ page }) => {
  const abandoned = await beginInterview(page)
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByRole('button', { name: 'Abandon it' }).click()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  await arrive(page, abandoned, 'This interview was abandoned')
  await scanEverywhere(page, 'abandoned')
  await beginInterview(page)
  await arrive(page, '/', 'Today')
  await expect(page.getByRole('link', { name: 'Resume' })).toBeVisible()
  await scanEverywhere(page, 'today, in progress')
  await beginInterview(page)
  await arrive(page, '/history', 'History')
  await page
    .getByRole('button', { name: /^Delete the interview/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await scanEverywhere(page, 'history, deleted with undo')
})

test('stories: none, one in the builder, and the portfolio', async ({ page }) => {
  await arrive(page, '/stories', 'Stories')
  await expect(page.getByRole('button', { name: 'Write your first story' })).toBeVisible()
  await scanEverywhere(page, 'stories, empty')
  await writeStory(page, 'A title long enough to be wrapped in a narrow window, and then some more')
  await scanEverywhere(page, 'story builder')
  await arrive(page, '/stories', 'Stories')
  await expect(page.getByRole('button', { name: 'New story' })).toBeVisible()
  await scanEverywhere(page, 'stories')
})

test('settings, with a back-up made, a file refused and the second thought before erasing', async ({
  page,
}) => {
  await arrive(page, '/settings', 'Settings')
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeVisible()
  await scanEverywhere(page, 'settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a back-up' }).click()
  await download
  const file = { name: 'letter.zip', mimeType: 'application/zip', buffer: Buffer.from('No archive.') }
  await page.getByLabel(/^Drop a back-up file here/).setInputFiles(file)
  await expect(page.getByRole('alert')).toBeVisible()
  await scanEverywhere(page, 'settings, refused')
  await page.getByRole('button', { name: 'Erase everything …' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await scanEverywhere(page, 'settings, erase')
})

test('addresses that lead nowhere', async ({ page }) => {
  await arrive(page, '/nowhere', 'There is nothing at this address')
  await scanEverywhere(page, 'not found')
  await arrive(page, '/questions/nothing', 'This question is not in the bank')
  await scanEverywhere(page, 'unknown question')
  await arrive(page, '/interview/nothing', 'This interview is not on this device')
  await scanEverywhere(page, 'unknown interview')
  await arrive(page, '/stories/nothing', 'This story is not on this device')
  await scanEverywhere(page, 'unknown story')
})

test('what lies over a page: the palette, the keys, and the menu of narrow windows', async ({ page }) => {
  await arrive(page, '/readiness', 'Readiness')
  await openPalette(page)
  await page.getByRole('combobox').fill('migration')
  await expect(page.getByRole('option').first()).toBeVisible()
  await scanEverywhere(page, 'palette')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Shift+Slash')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await scanEverywhere(page, 'keys')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.setViewportSize({ width: 360, height: 780 })
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible()
  await scanEverywhere(page, 'more menu')
})

async function arrive(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
}
