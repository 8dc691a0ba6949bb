import { describe, expect, it } from 'vitest'
import { moveStylesFirst } from './styles-first-plugin.ts'

describe('moveStylesFirst', () => {
  it('puts the stylesheet before the first script and loses nothing', () => {
    const html = `<head>
    <script src="/theme.js"></script>
    <script type="module" src="/a.js"></script>
    <link rel="modulepreload" href="/b.js">
    <link rel="stylesheet" crossorigin href="/c.css">
</head>`
    expect(moveStylesFirst(html)).toBe(`<head>
    <link rel="stylesheet" crossorigin href="/c.css">
    <script src="/theme.js"></script>
    <script type="module" src="/a.js"></script>
    <link rel="modulepreload" href="/b.js">
</head>`)
  })
  it('says so when there is nothing to move', () => {
    expect(() => moveStylesFirst('<head><script src="/a.js"></script></head>')).toThrow('no stylesheet')
  })
})
