import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stampOf, whyIncomplete } from './install.mjs'
import { nodeFault } from './node-version.mjs'

let folder

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'install-'))
  await put('package-lock.json', { packages: { '': {}, ...installed, ...elsewhere } })
})

afterEach(() => rm(folder, { recursive: true }))

const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/@b/c': { version: '2.0.0' } }
const elsewhere = { 'node_modules/d-win32': { version: '1.0.0', optional: true, os: ['win32'] } }

async function put(path, content) {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
}

async function installAll() {
  for (const path of Object.keys(installed)) await put(`${path}/package.json`, {})
  await put('node_modules/.package-lock.json', { packages: installed })
}

test('nothing is installed', () => {
  expect(whyIncomplete(folder)).toBe('there are none yet')
})

test('an installation that broke off counts as none', async () => {
  await put('node_modules/a/package.json', {})
  expect(whyIncomplete(folder)).toBe('there are none yet')
})

test('all is there, without what is for other systems', async () => {
  await installAll()
  expect(whyIncomplete(folder)).toBeUndefined()
  await put('node_modules/.rehearsal-installed', stampOf(folder))
  expect(whyIncomplete(folder)).toBeUndefined()
})

test('another version is wanted', async () => {
  await installAll()
  await put('package-lock.json', { packages: { ...installed, 'node_modules/a': { version: '1.0.1' } } })
  expect(whyIncomplete(folder)).toBe('node_modules/a 1.0.1 is missing')
})

test('a package was deleted by hand', async () => {
  await installAll()
  await rm(join(folder, 'node_modules/@b/c'), { recursive: true })
  expect(whyIncomplete(folder)).toBe('node_modules/@b/c is gone')
})

test('the list changed, or node_modules came from another kind of machine', async () => {
  await installAll()
  await put('node_modules/.rehearsal-installed', stampOf(folder).replace(process.platform, 'plan9'))
  expect(whyIncomplete(folder)).toBe('the list has changed')
})

test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '25.1.0'])('Node %s will do', (version) => {
  expect(nodeFault(version)).toBeUndefined()
})

test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.5.0'])('Node %s is refused by name', (version) => {
  expect(nodeFault(version)).toContain(version)
})
