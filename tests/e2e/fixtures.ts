import { type Browser, type BrowserContextOptions, type Page, test as base } from '@playwright/test'
import { testPort } from '#scripts/lib/address.mjs'
import { beginGuarding, expectNoProblems, guard } from './support/guard.ts'

export { expect } from '@playwright/test'
export { axeScan } from './support/axe.ts'
export { launchProfile, type ProfileBrowser } from './support/profile.ts'

const origin = `http://localhost:${testPort}`

type Options = {
  /** Problems that a test brings about on purpose, such as a console error while the network is cut. */
  readonly expectedProblems: readonly RegExp[]
}

/**
 * A test fails by itself on a console error, an uncaught error, a breach of the policy or a request to another
 * origin, in any page it opened through `page`, `context`, `openFresh` or `launchProfile`.
 */
export const test = base.extend<Options & { readonly watch: undefined }>({
  expectedProblems: [[], { option: true }],
  watch: [
    async ({ expectedProblems }, use) => {
      beginGuarding(expectedProblems)
      await use(undefined)
      expectNoProblems()
    },
    { auto: true },
  ],
  context: async ({ context }, use) => {
    await guard(context, origin)
    await use(context)
  },
})

/** A page at `path` of a visitor who was never here: no data, no cache, no service worker. */
export async function openFresh(
  browser: Browser,
  { path = '/', ...options }: BrowserContextOptions & { readonly path?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', ...options })
  await guard(context, origin)
  const page = await context.newPage()
  await page.goto(path)
  return page
}
