import type { Plugin } from 'vite'

const stylesheet = /\s*<link rel="stylesheet"[^>]*>/g
const firstScript = /[ \t]*<script /

const themeScript = '<script src="/theme.js"></script>'

/**
 * Puts the head in the order of need: the stylesheet first, for which the first paint waits; then the app's scripts; last
 * the theme's, which holds up the parser. While a page carries its policy in a `<meta>`, Chromium doesn't look ahead:
 * whatever stood behind the theme's script would be asked for one round trip later.
 */
export function headOrderPlugin(): Plugin {
  return {
    name: 'rehearsal:head-order',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: orderHead },
  }
}

/** Throws where the page lacks a stylesheet, a script to put it before, or the theme's script exactly once. */
export function orderHead(html: string): string {
  const links = html.match(stylesheet) ?? []
  const [before, after, ...others] = html.replaceAll(stylesheet, '').split(themeScript)
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error(`index.html must hold ${themeScript} once`)
  }
  const urgent = themeScript.replace('<script ', '<script fetchpriority="high" ')
  const rest = (before.trimEnd() + after).replace('</head>', `  ${urgent}\n  </head>`)
  const at = rest.search(firstScript)
  if (links.length === 0 || at === -1) throw new Error('index.html has no stylesheet or no script')
  return `${rest.slice(0, at)}    ${links.map((link) => link.trim()).join('\n    ')}\n${rest.slice(at)}`
}
