import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a program in the project's folder. Gives `{ code, output, seconds }`; never rejects: a program that can't be
 * started, or is ended by a signal, has code 1. With `capture` the output is kept instead of shown.
 */
export function run(file, args, { env = {}, capture = false, timeoutMs } = {}) {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      timeout: timeoutMs,
    })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    const finish = (code, note = '') => {
      const output = Buffer.concat(chunks).toString() + note
      resolve({ code, output, seconds: (performance.now() - started) / 1000 })
    }
    child.on('error', (error) => finish(1, `${file}: ${error.message}\n`))
    child.on('close', (code, signal) => finish(code ?? 1, signal ? `${file}: ended by ${signal}\n` : ''))
  })
}

/** Runs a JavaScript file of the project or of node_modules with this same Node. */
export function runNode(script, args = [], options) {
  return run(process.execPath, [script, ...args], options)
}

/** The command-line programs of node_modules that are plain JavaScript, by the name they are called here. */
export const tools = {
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
}
