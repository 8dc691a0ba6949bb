import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { headOrderPlugin } from './build/head-order-plugin.ts'
import { bankPlugin } from './build/bank/plugin.ts'
import { buildOptions } from './build/build-options.ts'
import { headersPlugin } from './build/headers-plugin.ts'
import { offlinePlugin } from './build/offline-plugin.ts'

const isTest = process.env['VITEST'] !== undefined
const dom = { environment: 'jsdom', setupFiles: ['./tests/setup/dom.ts'] }

// What every place needs is one file each: a handful of requests at the start instead of a dozen.
const startGroups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'libraries', test: /node_modules\/(dexie|@tanstack|zustand|use-sync-external-store)\// },
  {
    name: 'shared',
    test: /rolldown\/runtime|src\/(db\/(attempts|all-of|save-failure)|domain\/question\/(level|category|rubric)|domain\/(readiness\/(rules|moment)|scoring\/least-marked)|ui\/button-class)/,
  },
]

export default defineConfig({
  plugins: [
    react(),
    bankPlugin({ folder: 'questions' }),
    ...(isTest ? [] : [tailwindcss(), offlinePlugin(), headOrderPlugin(), headersPlugin()]),
  ],
  // Dexie's main entry is written for browsers of ten years ago; this is the same code in today's language.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  build: { ...buildOptions, rolldownOptions: { output: { codeSplitting: { groups: startGroups } } } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,build,scripts}/**/*.test.{ts,mjs}', 'tests/migrations/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'unit-dom', include: ['src/**/*.test.tsx'], ...dom } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['./tests/setup/indexed-db.ts', './tests/setup/dom.ts'],
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
    ],
  },
})
