import type { Plugin } from 'vite'

const themeScript = '<script src="/theme.js"></script>'

/**
 * Moves the theme's script to the end of the head. It holds up the parser, and while the page carries its policy in a
 * `<meta>` Chromium doesn't look ahead: what stands behind the script would be asked for one round trip later. It
 * still runs before the body, so before the first paint.
 */
export function themeLastPlugin(): Plugin {
  return {
    name: 'rehearsal:theme-last',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: moveThemeScript },
  }
}

/** Throws where the page does not hold the script exactly once. */
export function moveThemeScript(html: string): string {
  const [before, after, ...others] = html.split(themeScript)
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`index.html must hold ${themeScript} once`)
  return (before + after).replace('</head>', `${themeScript}</head>`)
}
