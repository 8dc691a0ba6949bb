import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const names: string[] = []

class TrustedText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

function createBrowserPolicies() {
  return {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
      names.push(name)
      return { createScriptURL: (url: string) => new TrustedText(rules.createScriptURL(url)) }
    },
  }
}

beforeEach(() => {
  names.length = 0
  vi.resetModules()
  vi.stubGlobal('location', new URL('http://localhost:4317/today'))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

async function load() {
  return (await import('./trusted-url.ts')).trustedScriptUrl
}

test('without Trusted Types an address of our own comes back whole, as text', async () => {
  const trustedScriptUrl = await load()
  expect(trustedScriptUrl('/sw.js')).toBe('http://localhost:4317/sw.js')
})

test.each([
  'https://example.org/sw.js',
  '//example.org/sw.js',
  'http://localhost:4318/sw.js',
  'data:text/javascript,1',
  'blob:https://example.org/1',
])('%s is refused', async (address) => {
  const trustedScriptUrl = await load()
  expect(() => trustedScriptUrl(address)).toThrow(TypeError)
  vi.stubGlobal('trustedTypes', createBrowserPolicies())
  expect(() => trustedScriptUrl(address)).toThrow(TypeError)
})

test('with Trusted Types the one policy is made once and its object is given', async () => {
  vi.stubGlobal('trustedTypes', createBrowserPolicies())
  const trustedScriptUrl = await load()
  expect(trustedScriptUrl('/sw.js')).toEqual(new TrustedText('http://localhost:4317/sw.js'))
  trustedScriptUrl('/other.js')
  expect(names).toEqual(['app-url'])
})
