import { expect, type Page } from '@playwright/test'

/** Writes a story from the portfolio on, and waits until it is on the disk. Gives its address. */
export async function writeStory(page: Page, title: string): Promise<string> {
  await page.goto('/stories')
  await page.getByRole('button', { name: /Write your first story|New story/ }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page
    .getByRole('textbox', { name: 'Situation' })
    .fill('Four teams, one release train, 3 hours of freeze.')
  await page.getByRole('textbox', { name: 'Action' }).fill('I asked each lead what the freeze bought them.')
  await expect(page.getByText('Saved on this device')).toBeVisible()
  return new URL(page.url()).pathname
}
