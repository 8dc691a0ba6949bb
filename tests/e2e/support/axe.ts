import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Everything that axe knows of WCAG 2.0, 2.1 and 2.2, levels A and AA, and its best practices. */
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails where axe finds anything on the page as it is now. */
export async function axeScan(page: Page): Promise<void> {
  expect(await findingsOf(page, 'all')).toEqual([])
}

/**
 * Scans what is on screen in light and dark, in a narrow and a wide window, and sees that nothing sticks out of
 * either. Goes on after a finding, so that one run tells them all.
 */
export async function scanEverywhere(page: Page, place: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const [colorScheme, rules] of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const where = `${place}, ${colorScheme}, ${size.width} wide`
      expect.soft(await findingsOf(page, rules), where).toEqual([])
    }
    expect.soft(await overhang(page), `${place} sticks out at ${size.width}`).toBeLessThanOrEqual(0)
  }
}

/** Light and dark differ in nothing but their colours. */
const schemes = [
  ['light', 'all'],
  ['dark', 'colours'],
] as const

const sizes = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
] as const

async function findingsOf(page: Page, rules: 'all' | 'colours'): Promise<readonly string[]> {
  // Without frames in the page, the plain mode finds the same and opens no page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (
    rules === 'all' ? axe.withTags(allRules) : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

/** Pixels by which the page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
