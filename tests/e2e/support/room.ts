import { expect, type Locator, type Page } from '@playwright/test'
import { readRows } from './raw-database.ts'

/** Sets up a twelve-minute interview on a leadership question and begins it. Gives its address. */
export async function beginInterview(page: Page): Promise<string> {
  await page.goto('/interview')
  await page.getByRole('radio', { name: 'Leadership', exact: true }).check()
  await page.getByRole('radio', { name: /one story in 12 minutes/ }).check()
  await page.getByRole('button', { name: 'Begin: 12 minutes' }).click()
  await expect(notes(page)).toBeFocused()
  return new URL(page.url()).pathname
}

/** The paper of the phase that is open. */
export function notes(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Notes: / })
}

/** Seconds of the slot that are used, as the room shows them. */
export async function secondsUsed(page: Page): Promise<number> {
  return toSeconds((await slotClock(page).innerText()).split(' of ')[0] ?? '')
}

/** The line that says how much of the slot is used. */
export function slotClock(page: Page): Locator {
  return page.getByText(/^[\d:]+ of [\d:]+/)
}

/**
 * Waits until the words stand in the browser's database as the text of a phase: in the draft, or once the paper has
 * rested for a while, in the log.
 */
export async function expectOnDisk(page: Page, words: string): Promise<void> {
  const look = async (): Promise<readonly unknown[]> => [
    ...(await readRows(page, 'drafts')).flatMap((row) => Object.values(row['notes'] ?? {})),
    ...(await readRows(page, 'events')).map((row) => row['text']),
  ]
  await expect
    .poll(look, { intervals: [50], timeout: 20_000, message: 'what is on the disk' })
    .toContain(words)
}

/** Waits until the room has noticed that it was away, and said so in its log, so many times in all. */
export async function expectAbsences(page: Page, count: number): Promise<void> {
  const look = async (): Promise<number> =>
    (await readRows(page, 'events')).filter((event) => event['kind'] === 'absence').length
  await expect.poll(look, { intervals: [50], message: 'absences in the log' }).toBe(count)
}

/** Finishes the interview from the room. */
export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByRole('button', { name: 'Finish and score' }).click()
  await expect(page.getByRole('heading', { name: 'Time', exact: true })).toBeVisible()
}

/** Gives every dimension that the question calls for a 3 and saves the marks. */
export async function scoreWithThrees(page: Page): Promise<void> {
  for (const group of await page.getByRole('radiogroup', { name: /^Mark for / }).all()) {
    await group.getByRole('radio').nth(2).check()
  }
  await page.getByRole('button', { name: 'Save the marks' }).click()
  await expect(page.getByRole('heading', { name: 'Your scorecard' })).toBeVisible()
}

/** `1:02:03` or `2:03` as seconds. */
function toSeconds(clock: string): number {
  const parts = clock.trim().split(':').map(Number)
  if (parts.length < 2 || parts.some((part) => !Number.isFinite(part))) throw new Error(`no clock: ${clock}`)
  return parts.reduce((total, part) => total * 60 + part, 0)
}
