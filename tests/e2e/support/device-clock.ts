import type { BrowserContext, Page } from '@playwright/test'

/**
 * Puts the wall clock of a context's pages in the test's hands. The clock that only runs forwards is left alone, as
 * it is on a device whose time is set.
 */
export async function holdDeviceClock(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const device = globalThis as unknown as { wallOffset: number }
    // A page that is still blank has no storage, and no clock worth holding.
    if (!location.protocol.startsWith('http')) return
    device.wallOffset = Number(localStorage.getItem('test-wall-offset') ?? 0)
    const TrueDate = Date
    globalThis.Date = class extends TrueDate {
      constructor(...parts: unknown[]) {
        if (parts.length === 0) super(TrueDate.now() + device.wallOffset)
        else super(...(parts as [number]))
      }
      static override now(): number {
        return TrueDate.now() + device.wallOffset
      }
    } as DateConstructor
  })
}

/** Sets the device's wall clock `ms` ahead of the true one under the running page. */
export async function setClockUnderPage(page: Page, ms: number): Promise<void> {
  await page.evaluate((offset) => {
    const device = globalThis as unknown as { wallOffset: number }
    device.wallOffset = offset
  }, ms)
}

/** Loads the page anew on a device whose wall clock stands `ms` ahead of the true one. */
export async function reloadAt(page: Page, ms: number): Promise<void> {
  await page.evaluate((offset) => localStorage.setItem('test-wall-offset', String(offset)), ms)
  await page.reload()
}
