/** A slow laptop on a slow line: the processor four times slower, 40 ms to the first byte, 10 Mbit/s both ways. */
const bytesPerSecond = (10 * 1_000_000) / 8
const line = {
  offline: false,
  latency: 40,
  downloadThroughput: bytesPerSecond,
  uploadThroughput: bytesPerSecond,
}
const slowness = 4

/** The most that a visit may take, milliseconds. */
const patience = 60_000

/**
 * Opens `url` in a new page of `context` and waits for the performance mark. Gives, in milliseconds from the start of
 * the navigation, `paint` (first contentful paint) and `usable` (the mark), and `scriptBytes` (gzip, loaded until the
 * mark) and `strangers` (requests to any other origin until the page had settled).
 */
export async function visit(context, url, mark) {
  const page = await context.newPage()
  const strangers = []
  context.on('request', noteStranger)
  function noteStranger(request) {
    const { origin, protocol } = new URL(request.url())
    if (origin !== new URL(url).origin && protocol !== 'data:' && protocol !== 'blob:')
      strangers.push(request.url())
  }
  const control = await context.newCDPSession(page)
  await control.send('Network.enable')
  await control.send('Network.emulateNetworkConditions', line)
  await control.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.goto(url, { waitUntil: 'load', timeout: patience })
  await waitForMark(page, mark)
  const times = await page.evaluate(readTimes, mark)
  await control.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await settle(page)
  context.off('request', noteStranger)
  await page.close()
  return { ...times, strangers }
}

async function waitForMark(page, mark) {
  try {
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
      polling: 100,
      timeout: patience,
    })
  } catch (error) {
    const text = await page.evaluate(() => document.body.innerText.slice(0, 500))
    throw new Error(`${page.url()} never set the mark ${mark}. It shows: ${text}`, { cause: error })
  }
}

/** Runs in the page. */
function readTimes(mark) {
  const usable = performance.getEntriesByName(mark)[0].startTime
  const scripts = performance.getEntriesByType('resource').filter((entry) => {
    return /\.m?js$/.test(new URL(entry.name).pathname) && entry.responseEnd <= usable
  })
  return {
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    usable,
    scriptBytes: scripts.reduce((total, entry) => total + entry.encodedBodySize, 0),
    wasControlled: navigator.serviceWorker.controller !== null,
  }
}

/** Waits until the line is quiet and, where the page registers a service worker, until that has kept every file. */
async function settle(page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    const until = performance.now() + 20_000
    while (performance.now() < until) {
      const registration = await navigator.serviceWorker.getRegistration()
      if (registration?.active) return
      if (document.querySelector('link[rel=manifest]') === null) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The service worker was not ready within twenty seconds.')
  })
}
