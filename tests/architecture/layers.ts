/** The rooms of src/ and who may enter which. The check in this folder is generated from these tables. */

export type LayerName = 'app' | 'content' | 'db' | 'domain' | 'features' | 'lib' | 'main' | 'services' | 'ui'

/** `main` is src/main.tsx and what else lies directly in src/. A layer may always import itself. */
export const layers: Readonly<Record<LayerName, readonly LayerName[]>> = {
  domain: [],
  lib: [],
  ui: ['lib'],
  db: ['domain', 'lib'],
  content: ['domain', 'lib'],
  services: ['db', 'content', 'domain', 'lib'],
  features: ['services', 'ui', 'db', 'content', 'domain', 'lib'],
  app: ['features', 'services', 'ui', 'db', 'content', 'domain', 'lib'],
  main: ['app', 'features', 'services', 'ui', 'db', 'content', 'domain', 'lib'],
}

/** Layers whose folders are strangers to each other: no feature imports another. */
export const walledLayers: readonly LayerName[] = ['features']

const withReact: readonly LayerName[] = ['app', 'features', 'main', 'services', 'ui']

/** Where each package of the shipped code may be named, by what stands in the import. Anything else is refused. */
export const packages: Readonly<Record<string, readonly LayerName[]>> = {
  react: withReact,
  'react-dom': ['ui'],
  'react-dom/client': ['main'],
  dexie: ['db'],
  zustand: ['app', 'features', 'services', 'ui'],
  'zustand/vanilla': ['app', 'features', 'services'],
  'zustand/react/shallow': ['app', 'features'],
  '@base-ui/react/*': ['app', 'ui'],
  '@tanstack/react-router': ['app', 'features', 'main'],
  minisearch: ['content'],
  'zod/mini': ['content', 'db'],
  fflate: ['db', 'lib'],
  'react-markdown': ['ui'],
  'remark-gfm': ['ui'],
  'rehype-sanitize': ['ui'],
  tinykeys: ['app', 'features', 'lib', 'ui'],
  '@fontsource-variable/*': ['app', 'main'],
  'virtual:*': ['content'],
}

/** What only files named `*.test.ts(x)` may import, beside what their layer may. */
export const testPackages: readonly string[] = [
  'vitest',
  'fast-check',
  'fake-indexeddb',
  'fake-indexeddb/*',
  'jsdom',
  '@testing-library/*',
  '#tests/*',
  '#build/*',
  'node:*',
]

/** Calls and names by which something could leave the device, and the layers that may still use them. */
export const waysOut: Readonly<Record<string, readonly LayerName[]>> = {
  fetch: ['content'],
  XMLHttpRequest: [],
  WebSocket: [],
  EventSource: [],
  RTCPeerConnection: [],
  sendBeacon: [],
}

/** Layers that may hold a class: Dexie's own kind of database is one. */
export const classLayers: readonly LayerName[] = ['db']
