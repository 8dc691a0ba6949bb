import { describe, expect, it } from 'vitest'
import { orderHead } from './head-order-plugin.ts'

describe('orderHead', () => {
  it('puts the stylesheet before the scripts and the theme after them, and loses nothing', () => {
    const html = `<head>
    <script src="/theme.js"></script>
    <script type="module" src="/a.js"></script>
    <link rel="modulepreload" href="/b.js">
    <link rel="stylesheet" crossorigin href="/c.css">
  </head>`
    expect(orderHead(html)).toBe(`<head>
    <link rel="stylesheet" crossorigin href="/c.css">
    <script type="module" src="/a.js"></script>
    <link rel="modulepreload" href="/b.js">
    <script fetchpriority="high" src="/theme.js"></script>
  </head>`)
  })
  it('says so when there is nothing to order', () => {
    expect(() =>
      orderHead('<head><script src="/theme.js"></script><script src="/a.js"></script></head>'),
    ).toThrow('no stylesheet')
    expect(() => orderHead('<head><link rel="stylesheet" href="/c.css"></head>')).toThrow('theme.js')
  })
})
