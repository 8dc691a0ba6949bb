import { beforeEach, expect, test, vi } from 'vitest'
import { startServiceWorker } from './service-worker.ts'

/** A browser's service workers, as far as registering and replacing goes. */
function createFakeBrowser({ controlled }: { readonly controlled: boolean }) {
  const posted: unknown[] = []
  const createWorker = () =>
    Object.assign(new EventTarget(), {
      state: 'installing',
      postMessage: (message: unknown) => posted.push(message),
    })
  const registration = Object.assign(new EventTarget(), {
    installing: null as ReturnType<typeof createWorker> | null,
    waiting: null as ReturnType<typeof createWorker> | null,
    updates: 0,
    update: () => {
      registration.updates += 1
      return Promise.reject(new TypeError('no network'))
    },
  })
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? createWorker() : null,
    asked: [] as unknown[],
    register: (...args: unknown[]) => {
      container.asked.push(args)
      return Promise.resolve(registration)
    },
  })
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const counts = { reloads: 0, told: 0, now: 0 }

  /** A new version comes down the line and waits. */
  const offer = () => {
    const worker = createWorker()
    registration.installing = worker
    registration.dispatchEvent(new Event('updatefound'))
    registration.installing = null
    registration.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
  }

  let apply = () => undefined as void
  const start = () =>
    startServiceWorker(
      (update) => {
        counts.told += 1
        apply = update.apply
      },
      {
        container: container as unknown as ServiceWorkerContainer,
        document: page as unknown as Document,
        reload: () => {
          counts.reloads += 1
        },
        now: () => counts.now,
      },
    )
  const change = () => container.dispatchEvent(new Event('controllerchange'))
  return { registration, container, page, counts, posted, offer, start, change, apply: () => apply() }
}

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://localhost:4317/'))
})

test('it is registered for the whole site, past the HTTP cache', async () => {
  const browser = createFakeBrowser({ controlled: false })
  await browser.start()
  expect(browser.container.asked).toEqual([
    ['http://localhost:4317/sw.js', { scope: '/', updateViaCache: 'none' }],
  ])
})

test('the first visit asks nothing', async () => {
  const browser = createFakeBrowser({ controlled: false })
  await browser.start()
  browser.offer()
  browser.change()
  expect(browser.counts).toMatchObject({ told: 0, reloads: 0 })
})

test('a new version waits until it is told, then the page loads anew once', async () => {
  const browser = createFakeBrowser({ controlled: true })
  await browser.start()
  browser.offer()
  expect([browser.counts.told, browser.counts.reloads, browser.posted]).toEqual([1, 0, []])
  browser.apply()
  browser.apply()
  expect([browser.posted, browser.counts.reloads]).toEqual([[{ type: 'SKIP_WAITING' }], 0])
  browser.change()
  browser.change()
  expect(browser.counts).toMatchObject({ told: 1, reloads: 1 })
})

test('a version that was waiting before the page opened is offered', async () => {
  const browser = createFakeBrowser({ controlled: true })
  browser.offer()
  await browser.start()
  expect(browser.counts.told).toBe(1)
})

test('a tab whose version was replaced by another tab is asked, not reloaded', async () => {
  const browser = createFakeBrowser({ controlled: true })
  await browser.start()
  browser.change()
  expect(browser.counts).toMatchObject({ told: 1, reloads: 0 })
  browser.apply()
  expect([browser.posted, browser.counts.reloads]).toEqual([[], 1])
})

test('coming back to the page asks for a newer version, at most once a minute, and bears having no network', async () => {
  const browser = createFakeBrowser({ controlled: true })
  await browser.start()
  const comeBackAt = (now: number, visibilityState = 'visible') => {
    browser.counts.now = now
    browser.page.visibilityState = visibilityState
    browser.page.dispatchEvent(new Event('visibilitychange'))
    return browser.registration.updates
  }
  expect([comeBackAt(30_000), comeBackAt(61_000, 'hidden'), comeBackAt(61_000), comeBackAt(90_000)]).toEqual([
    0, 0, 1, 1,
  ])
  expect(comeBackAt(130_000)).toBe(2)
})
