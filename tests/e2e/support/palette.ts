import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the palette by its keys, which act from the moment the page is drawn. */
export async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Find a place or a question' })
  await expect(palette).toBeVisible()
  return palette
}
