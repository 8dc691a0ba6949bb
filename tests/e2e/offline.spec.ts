import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { guard } from './support/guard.ts'
import { serveOwnSite } from './support/site.ts'

const places = [
  { path: '/', heading: 'Today' },
  { path: '/questions', heading: 'Questions' },
  { path: '/interview', heading: 'Set up an interview' },
  { path: '/stories', heading: 'Stories' },
  { path: '/readiness', heading: 'Readiness' },
  { path: '/history', heading: 'History' },
  { path: '/settings', heading: 'Settings' },
]

test('after the first visit everything works without a network, with the server gone', async ({
  browser,
}) => {
  const site = await serveOwnSite()
  const { context, page } = await visit(browser, site.origin)
  await workerReady(page)
  await context.setOffline(true)
  await site.stop()
  for (const { path, heading } of places) {
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
      await page.reload()
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
    })
  }
  await page.goto('/nowhere/at/all')
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await page.goto('/questions')
  await page.getByRole('searchbox', { name: 'Search the questions' }).fill('migration')
  await expect(page.getByRole('heading', { name: 'Best match first' })).toBeVisible()
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await page.getByRole('button', { name: 'Open the hints' }).click()
  await expect(page.getByRole('button', { name: 'Open the hints' })).toBeHidden()
  await page.getByRole('link', { name: 'Start an interview' }).click()
  await page.getByRole('button', { name: /^Begin: / }).click()
  await expect(page.getByRole('textbox', { name: /^Notes: / })).toBeVisible()
  await context.close()
})

test('a new version is offered, and takes over only when it is let', async ({ browser }) => {
  const site = await serveOwnSite()
  const { context, page } = await visit(browser, site.origin)
  await workerReady(page)
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  site.release()
  await page.reload()
  const offer = page.getByText('A new version is ready')
  await expect(offer).toBeVisible({ timeout: 20_000 })
  // It waits: the old one goes on serving, through a change of place and another load.
  expect(await workers(page)).toEqual({ active: 'activated', waiting: 'installed' })
  await page.getByRole('link', { name: 'Readiness' }).click()
  await expect(page.getByRole('heading', { name: 'Readiness', level: 1 })).toBeVisible()
  await page.reload()
  await expect(offer).toBeVisible({ timeout: 20_000 })
  expect(await workers(page)).toEqual({ active: 'activated', waiting: 'installed' })
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Load it' }).click()
  await loaded
  await expect(page.getByRole('heading', { name: 'Readiness', level: 1 })).toBeVisible()
  expect(await workers(page)).toEqual({ active: 'activated', waiting: undefined })
  await context.close()
  await site.stop()
})

async function visit(browser: Browser, origin: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB' })
  await guard(context, origin)
  const page = await context.newPage()
  await page.goto('/')
  return { context, page }
}

/** Waits until every file is kept for later. */
async function workerReady(page: Page): Promise<void> {
  await expect
    .poll(() => workers(page), { timeout: 30_000 })
    .toEqual({ active: 'activated', waiting: undefined })
}

function workers(page: Page): Promise<{ active: string | undefined; waiting: string | undefined }> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return { active: registration?.active?.state, waiting: registration?.waiting?.state }
  })
}
