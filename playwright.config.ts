import { defineConfig } from '@playwright/test'
import { testPort } from './scripts/lib/address.mjs'
import { chromiumFlags } from './scripts/lib/chromium-flags.mjs'
import { findBrowser } from './scripts/lib/find-browser.mjs'

// The runner has found a browser already; whoever calls the test tool by hand gets the same one. The workers of a
// run read this file again and find the variable set.
process.env['REHEARSAL_BROWSER'] ??= (await findBrowser({ say: () => undefined })).path

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${testPort}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['REHEARSAL_BROWSER'],
      args: chromiumFlags,
    },
  },
  webServer: {
    command: 'node scripts/serve-dist.mjs',
    url: `http://localhost:${testPort}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
