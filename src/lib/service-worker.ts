import { trustedScriptUrl } from './trusted-url.ts'

/** Hands over the new version that is ready: `apply` lets it take over and loads the page anew, once. */
export type OnUpdateReady = (update: { readonly apply: () => void }) => void

/** What is used of the browser, so that a test can stand in for it. */
export type ServiceWorkerSurroundings = {
  readonly container: ServiceWorkerContainer
  readonly document: Document
  readonly reload: () => void
  /** Milliseconds on a clock that only runs forwards. */
  readonly now: () => number
}

/**
 * How long after the page has loaded the worker is registered, milliseconds. Keeping every file for later must not
 * compete with what the person is waiting for; a page that waits for its database looks idle but is not ready.
 */
const settling = 2500

/** How often a new version is asked for, and the least time between two questions, milliseconds. */
const hour = 3_600_000
const minute = 60_000

/**
 * Registers the service worker once the page has loaded, in a production build only, so that the app starts without
 * a network from the second visit on. A new version waits until the person says so: it calls `onUpdateReady`, at most
 * once a page. Fails silently where the browser has or allows no service worker: the app then needs the network to start.
 */
export function registerServiceWorker(options: { readonly onUpdateReady: OnUpdateReady }): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const surroundings: ServiceWorkerSurroundings = {
    container: navigator.serviceWorker,
    document,
    reload: () => {
      location.reload()
    },
    now: () => performance.now(),
  }
  const start = (): void => {
    startServiceWorker(options.onUpdateReady, surroundings).catch(() => undefined)
  }
  const startLater = (): void => {
    setTimeout(start, settling)
  }
  if (document.readyState === 'complete') startLater()
  else addEventListener('load', startLater, { once: true })
}

/** The same without waiting for the page, on given surroundings. */
export async function startServiceWorker(
  onUpdateReady: OnUpdateReady,
  at: ServiceWorkerSurroundings,
): Promise<void> {
  const hadController = at.container.controller !== null
  const registration = await at.container.register(trustedScriptUrl('/sw.js'), {
    scope: '/',
    updateViaCache: 'none',
  })
  const tell = once(() => {
    onUpdateReady({ apply: once(() => takeOver(registration, at)) })
  })
  // Another tab has let the new version take over: this one still runs the old code and may load anew when it suits.
  if (hadController) at.container.addEventListener('controllerchange', tell, { once: true })
  watchForWaiting(registration, at, tell)
  keepAsking(registration, at)
}

function watchForWaiting(
  registration: ServiceWorkerRegistration,
  at: ServiceWorkerSurroundings,
  tell: () => void,
): void {
  const look = (): void => {
    // On the first visit nothing is replaced, so that there is nothing to ask.
    if (registration.waiting && at.container.controller) tell()
  }
  const follow = (): void => {
    registration.installing?.addEventListener('statechange', look)
  }
  look()
  follow()
  registration.addEventListener('updatefound', follow)
}

function takeOver(registration: ServiceWorkerRegistration, at: ServiceWorkerSurroundings): void {
  const reload = once(at.reload)
  const { waiting } = registration
  if (!waiting) {
    reload()
    return
  }
  at.container.addEventListener('controllerchange', reload)
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

function keepAsking(registration: ServiceWorkerRegistration, at: ServiceWorkerSurroundings): void {
  let askedAt = at.now()
  const askAfter = (gap: number) => (): void => {
    if (at.document.visibilityState !== 'visible' || at.now() - askedAt < gap) return
    askedAt = at.now()
    // Without a network there is no newer version to be had; the next question finds it.
    registration.update().catch(() => undefined)
  }
  setInterval(askAfter(hour), minute)
  at.document.addEventListener('visibilitychange', askAfter(minute))
}

function once(act: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    act()
  }
}
