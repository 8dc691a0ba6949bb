import type { Page } from '@playwright/test'

/** Opens a page of the same site that runs none of the app's code. */
export async function standBy(page: Page): Promise<void> {
  // An address that only this page knows, with an icon, so that the browser asks the server for none.
  await page.route('**/bystander', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Bystander</title><link rel="icon" href="data:,">',
    }),
  )
  await page.goto('/bystander')
}

/** Takes the site's databases away, as a browser does that is short of space; all else stays. */
export async function throwDatabaseAway(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  })
  await devtools.detach()
}

/** Raises the database to a version that only code of the future can have made. */
export async function makeDatabaseNewer(page: Page): Promise<void> {
  await standBy(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('rehearsal', 20)
        request.onerror = () => reject(request.error ?? new Error('no reason'))
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
  )
}

/** The version number that the browser has for the database. */
export function versionOfDatabase(page: Page): Promise<number | undefined> {
  return page.evaluate(
    async () => (await indexedDB.databases()).find((one) => one.name === 'rehearsal')?.version,
  )
}

/** Holds the database in an upgrade that does not end. Gives the function that gives it up again. */
export async function holdDatabase(page: Page): Promise<() => Promise<void>> {
  await standBy(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const held = globalThis as unknown as { letGo: boolean }
        held.letGo = false
        const request = indexedDB.open('rehearsal', 5)
        request.onerror = (event) => event.preventDefault()
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('held')
          const again = (): void => {
            if (held.letGo) request.transaction?.abort()
            else store.get(1).onsuccess = again
          }
          again()
          resolve()
        }
      }),
  )
  return () =>
    page.evaluate(() => {
      const held = globalThis as unknown as { letGo: boolean }
      held.letGo = true
    })
}

/** Holds every save back, behind a transaction over the table that all of them need. Gives its end. */
export async function holdSaves(page: Page): Promise<() => Promise<void>> {
  await standBy(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const held = globalThis as unknown as { letGo: boolean }
        held.letGo = false
        const request = indexedDB.open('rehearsal')
        request.onsuccess = () => {
          const transaction = request.result.transaction('meta', 'readwrite')
          const store = transaction.objectStore('meta')
          const again = (): void => {
            if (!held.letGo) store.get('meta').onsuccess = again
            resolve()
          }
          again()
          transaction.oncomplete = () => request.result.close()
        }
      }),
  )
  return () =>
    page.evaluate(() => {
      const held = globalThis as unknown as { letGo: boolean }
      held.letGo = true
    })
}

/** Leaves the site no space at all, or with `undefined` as much as before. */
export async function setQuota(page: Page, bytes: number | undefined): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const origin = new URL(page.url()).origin
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  })
  // The override ends with the session, so that a session which sets one stays.
  if (bytes === undefined) await devtools.detach()
}
