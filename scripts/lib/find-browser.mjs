import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runNode, run, tools } from './run.mjs'

const howToGetOne =
  'Install Chrome, Chromium or Edge, or name one: CHROMIUM=/path/to/chrome npm test. ' +
  'On Debian and Ubuntu: sudo apt-get install chromium. Anywhere: npx playwright install chromium.'

/**
 * A Chromium to test in, as `{ path }`, or `{ reason }`: a sentence that says how to get one. Looks at the variable
 * CHROMIUM, then at what is installed, then asks Debian's packages (as root), then the test tool's own download.
 */
export async function findBrowser({ env = process.env, say = console.log } = {}) {
  if (env.CHROMIUM) {
    const isBrowser = doesStart(env.CHROMIUM)
    return isBrowser
      ? { path: env.CHROMIUM }
      : { reason: `CHROMIUM=${env.CHROMIUM} does not start. ${howToGetOne}` }
  }
  const found = firstThatStarts(installedPlaces(env)) ?? (await downloaded())
  if (found) return { path: found }
  return (
    (await fromDebian(env, say)) ??
    (await fromTestTool(say)) ?? { reason: `No browser found. ${howToGetOne}` }
  )
}

function firstThatStarts(places) {
  return places.find((place) => existsSync(place) && doesStart(place))
}

/** A browser for Windows would open a window when asked for its version: there its being present is enough. */
function doesStart(path) {
  if (process.platform === 'win32') return existsSync(path)
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /\d+\.\d+/.test(stdout)
}

function installedPlaces(env) {
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ]
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath =
    process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((at) => join(at, name)))
  return [...onPath, ...usualPlaces(env)]
}

function usualPlaces(env) {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  }
  if (process.platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    const files = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe']
    return bases.flatMap((base) =>
      [...files, 'Microsoft/Edge/Application/msedge.exe'].map((f) => join(base, f)),
    )
  }
  return ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

/** The browser that the test tool downloaded earlier, if it did and if it starts. */
async function downloaded() {
  const { chromium } = await import('@playwright/test')
  return firstThatStarts([chromium.executablePath()].filter(Boolean))
}

async function fromDebian(env, say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say('No browser found: installing the Debian package chromium (apt-get, as root) ...')
  const quiet = { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 300_000 }
  await run('apt-get', ['update'], quiet)
  const { code } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
  const path = code === 0 ? firstThatStarts(installedPlaces(env)) : undefined
  return path ? { path } : undefined
}

async function fromTestTool(say) {
  say('No browser found: asking the test tool to download Chromium (at most two minutes) ...')
  await runNode(tools.playwright, ['install', 'chromium'], { capture: true, timeoutMs: 120_000 })
  const path = await downloaded()
  return path ? { path } : undefined
}
