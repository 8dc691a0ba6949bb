import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails where axe finds anything against WCAG 2.0, 2.1 or 2.2, levels A and AA, or its best practices. */
export async function axeScan(page: Page): Promise<void> {
  expect(await findingsOf(page)).toEqual([])
}

/**
 * Scans what is on screen in light and dark, in a narrow and a wide window, and sees that nothing sticks out of the
 * narrow one. Goes on after a finding, so that one run tells them all.
 */
export async function scanEverywhere(page: Page, place: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const where = `${place}, ${colorScheme}, ${size.width} wide`
      expect.soft(await findingsOf(page), where).toEqual([])
    }
    expect.soft(await overhang(page), `${place} sticks out at ${size.width}`).toBeLessThanOrEqual(0)
  }
}

const sizes = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
] as const

async function findingsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

/** Pixels by which the page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
