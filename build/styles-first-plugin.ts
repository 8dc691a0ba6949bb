import type { Plugin } from 'vite'

const stylesheet = /\s*<link rel="stylesheet"[^>]*>/g
const firstScript = /[ \t]*<script /

/**
 * Moves the stylesheet before the scripts. The first paint waits for it and not for them; asked for last, it would share
 * the line with everything else.
 */
export function stylesFirstPlugin(): Plugin {
  return {
    name: 'rehearsal:styles-first',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: moveStylesFirst },
  }
}

/** Throws where the page has no stylesheet or no script to put it before. */
export function moveStylesFirst(html: string): string {
  const links = html.match(stylesheet) ?? []
  const rest = html.replaceAll(stylesheet, '')
  const at = rest.search(firstScript)
  if (links.length === 0 || at === -1) throw new Error('index.html has no stylesheet or no script')
  return `${rest.slice(0, at)}    ${links.map((link) => link.trim()).join('\n    ')}\n${rest.slice(at)}`
}
