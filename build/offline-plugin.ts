import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { manifest } from './manifest.ts'

/**
 * The service worker and the web manifest. Every file of the build is kept on the first visit; a new version waits
 * until the page tells it to take over. The worker's helper code is put into its own file, because the policy lets
 * a worker load no script by text.
 */
export function offlinePlugin(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest,
    // The patterns below find them already.
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg,png}'],
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/\/[^/?]+\.[^/?]+$/],
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    },
  })
}
