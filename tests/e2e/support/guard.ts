import { type BrowserContext, type ConsoleMessage, expect } from '@playwright/test'

/** What went wrong in any page of the running test without the test having asked, in words. */
const problems: string[] = []

/** Parts of words that the running test expects to read among the problems. */
let expected: readonly RegExp[] = []

/** Forgets the last test's problems; those that fit one of `patterns` will be let pass. */
export function beginGuarding(patterns: readonly RegExp[]): void {
  problems.length = 0
  expected = patterns
}

/** Fails where a page reported an error, broke the policy or asked another origin for anything. */
export function expectNoProblems(): void {
  expect(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([])
}

/** Watches every page and worker of a context from now on. `origin` is the only one that may be asked. */
export async function guard(context: BrowserContext, origin: string): Promise<void> {
  const note = (problem: string): void => {
    problems.push(problem)
  }
  const noteErrors = (message: ConsoleMessage): void => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
  }
  context.on('console', noteErrors)
  context.on('weberror', (error) => {
    note(`error: ${error.error().stack ?? error.error().message}`)
  })
  context.on('serviceworker', (worker) => {
    worker.on('console', noteErrors)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'about:'
    // The origin of a blob is that of the page that made it.
    if (!isOwn) note(`request: ${request.url()}`)
  })
  await context.exposeBinding('reportPolicyBreach', (_, breach: string) => {
    note(`policy: ${breach}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportPolicyBreach } = window as unknown as { reportPolicyBreach: (text: string) => void }
      reportPolicyBreach(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      )
    })
  })
}
