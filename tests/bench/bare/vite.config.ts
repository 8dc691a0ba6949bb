import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { buildOptions } from '../../../build/build-options.ts'
import { headersPlugin } from '../../../build/headers-plugin.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), headersPlugin()],
  build: buildOptions,
})
