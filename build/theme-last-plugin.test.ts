import { expect, test } from 'vitest'
import { moveThemeScript } from './theme-last-plugin.ts'

test('the script moves behind everything else in the head', () => {
  const page = '<head><script src="/theme.js"></script><link href="/a.css" /></head><body></body>'
  expect(moveThemeScript(page)).toBe(
    '<head><link href="/a.css" /><script src="/theme.js"></script></head><body></body>',
  )
})

test('a page without it, or with two, stops the build', () => {
  const script = '<script src="/theme.js"></script>'
  expect(() => moveThemeScript('<head></head>')).toThrow('once')
  expect(() => moveThemeScript(`<head>${script}${script}</head>`)).toThrow('once')
})
