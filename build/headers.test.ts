import { expect, test } from 'vitest'
import { contentSecurityPolicy, headersFile, metaContentSecurityPolicy, securityHeaders } from './headers.mjs'

test('the policy allows this origin only, no inline code, no eval, and one Trusted Types policy', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
      "media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; font-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
      "require-trusted-types-for 'script'; trusted-types app-url",
  )
})

test('the copy in the page is the same but for what a page may not say', () => {
  expect(metaContentSecurityPolicy).toBe(contentSecurityPolicy.replace(" frame-ancestors 'none';", ''))
})

test('the file for static hosts gives every header to every path, and no path two cache rules', () => {
  const text = headersFile(['index.html', 'sw.js'])
  const [everywhere = ''] = text.split('\n/assets/*')
  expect(everywhere.startsWith('/*\n')).toBe(true)
  for (const [name, value] of Object.entries(securityHeaders))
    expect(everywhere).toContain(`\n  ${name}: ${value}`)
  expect(everywhere).not.toContain('Cache-Control')
  expect(text).toContain('\n/sw.js\n  Cache-Control: no-cache\n')
  expect(text).toContain('\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
})
