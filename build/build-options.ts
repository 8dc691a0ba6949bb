import type { BuildOptions } from 'vite'

/** How the app is built; the benchmark's bare page is built the same way. */
export const buildOptions: BuildOptions = {
  // The two newest versions of each browser.
  target: ['chrome155', 'edge155', 'firefox152', 'safari26'],
  // Every one of them preloads modules by itself.
  modulePreload: { polyfill: false },
  sourcemap: false,
}
