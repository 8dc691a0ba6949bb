import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// A place's code is fetched when it is first opened, which takes a busy machine a while.
configure({ asyncUtilTimeout: 15_000 })

/** jsdom lays nothing out. What asks about layout gets the answer of a page in which nothing ever changes. */
const still = {
  matchMedia: (query: string) =>
    Object.assign(new EventTarget(), { matches: false, media: query, onchange: null }) as unknown,
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
  IntersectionObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): never[] {
      return []
    }
  },
  scrollTo: () => undefined,
}

for (const [name, value] of Object.entries(still)) {
  // jsdom has a scrollTo, but it only reports that it is not implemented.
  if (typeof window[name as keyof Window] === 'function' && name !== 'scrollTo') continue
  Object.defineProperty(window, name, { configurable: true, writable: true, value })
}

for (const name of ['scrollIntoView', 'getAnimations'] as const) {
  if (name in Element.prototype) continue
  Object.defineProperty(Element.prototype, name, { configurable: true, writable: true, value: () => [] })
}
