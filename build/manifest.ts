import type { ManifestOptions } from 'vite-plugin-pwa'

/** What the system shows of the app once it is installed. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Rehearsal',
  short_name: 'Rehearsal',
  description: 'A rehearsal room for technical-leadership interviews. Everything stays on this device.',
  lang: 'en-GB',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}
