import { expect, type Page } from '@playwright/test'

/** Opens the palette by its keys. They begin to act a moment after the page is drawn: until then, press again. */
export async function openPalette(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'Find a place or a question' })).toBeFocused({
      timeout: 1_000,
    })
  }).toPass({ timeout: 20_000 })
}
