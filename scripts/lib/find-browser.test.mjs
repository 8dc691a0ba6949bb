import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBrowser } from './find-browser.mjs'

let folder

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function put(name, script) {
  const file = join(folder, name)
  await writeFile(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
  return file
}

test.skipIf(process.platform === 'win32')('the variable comes first', async () => {
  const file = await put('mine', 'echo Chromium 156.0')
  await put('chromium', 'echo Chromium 155.0')
  expect(await findBrowser({ env: { CHROMIUM: file, PATH: folder } })).toEqual({ path: file })
})

test.skipIf(process.platform === 'win32')(
  'a named browser that does not start is said, not replaced',
  async () => {
    await put('chromium', 'echo Chromium 155.0')
    const file = await put('mine', 'exit 1')
    const { path, reason } = await findBrowser({ env: { CHROMIUM: file, PATH: folder } })
    expect(path).toBeUndefined()
    expect(reason).toContain(`CHROMIUM=${file} does not start. Install Chrome`)
  },
)

test.skipIf(process.platform === 'win32')(
  'an installed browser that does not start is passed over',
  async () => {
    await put('google-chrome', 'exit 1')
    const file = await put('chromium', 'echo Chromium 155.0')
    expect(await findBrowser({ env: { PATH: folder } })).toEqual({ path: file })
  },
)
