import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, describe, expect, test, vi } from 'vitest'
import { build, createServer } from 'vite'
import type { InlineConfig, Rolldown } from 'vite'

import { bankPlugin } from '#build/bank/plugin.ts'

import { buildSampleBank, replaceIn, writeBank } from './fixtures/sample-bank.ts'

const folders: string[] = []
const main = `
import { questionSummaries } from 'virtual:bank/manifest'
console.log(questionSummaries.length, () => [
  import('virtual:bank/rubrics'), import('virtual:bank/search'), import('virtual:bank/system-design'),
  import('virtual:bank/leadership'), import('virtual:bank/strategy'),
])`

/** An app of one script whose questions lie beside it. */
async function writeApp(bank = buildSampleBank()): Promise<InlineConfig & { readonly root: string }> {
  const files = new Map([...bank].map(([path, text]) => [`questions/${path}`, text]))
  const root = await writeBank(files.set('main.js', main))
  folders.push(root)
  return { root, configFile: false, logLevel: 'silent', plugins: [bankPlugin({ folder: 'questions' })] }
}

afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))))

function buildApp(config: InlineConfig & { readonly root: string }) {
  const input = join(config.root, 'main.js')
  return build({
    ...config,
    build: { write: false, rolldownOptions: { input } },
  }) as Promise<Rolldown.RolldownOutput>
}

describe('a build', () => {
  test('makes one lazy chunk for each category, the rubrics and the search index', async () => {
    const { output } = await buildApp(await writeApp())
    const chunks = output.filter((one) => one.type === 'chunk')
    const lazy = chunks.filter((one) => one.isDynamicEntry).map((one) => one.name)
    expect(lazy.sort()).toEqual(['leadership', 'rubrics', 'search', 'strategy', 'system-design'])
    const start = chunks.find((one) => one.isEntry)?.code ?? ''
    expect(start).toContain('A sample of strategy')
    expect(start).not.toContain('Names the owner of each field')
    const strategy = chunks.find((one) => one.name === 'strategy')?.code ?? ''
    expect(strategy).toContain('JSON.parse(')
    expect(strategy).toContain('Names the owner of each field')
    expect(strategy).not.toContain('first-leadership')
  })

  test('keeps signs that mean something to JavaScript', async () => {
    const bank = buildSampleBank()
    const odd = `'" \`</script>\` \${x} \\n`
    const path = 'strategy/first-strategy.md'
    bank.set(path, replaceIn(bank.get(path) ?? '', '## What matters', `## What matters\n\n${odd}`))
    const server = await createServer({
      ...(await writeApp(bank)),
      server: { middlewareMode: true, ws: false },
    })
    const loaded: unknown = await server.ssrLoadModule('virtual:bank/strategy')
    await server.close()
    expect(JSON.stringify(loaded)).toContain(JSON.stringify(odd).slice(1, -1))
  })

  test('fails with every fault of every file', async () => {
    const bank = buildSampleBank()
    const path = 'strategy/first-strategy.md'
    bank.set(path, replaceIn(bank.get(path) ?? '', 'level: L5', 'levle: L5'))
    bank.set('leadership/empty.md', '')
    const failure: unknown = await buildApp(await writeApp(bank)).catch((cause: unknown) => cause)
    const message = failure instanceof Error ? failure.message : ''
    expect(message).toContain('The question bank has 3 faults:')
    expect(message).toContain('questions/leadership/empty.md:1: is empty')
    expect(message).toContain('questions/strategy/first-strategy.md:1: `level` is missing')
    expect(message).toContain(
      'questions/strategy/first-strategy.md:4: unknown key `levle`, did you mean `level`?',
    )
  })
})

describe('in development', () => {
  test('an edit, a new file, a fault and its mending reach the open page', async () => {
    const config = await writeApp()
    const server = await createServer({ ...config, server: { middlewareMode: true, ws: false } })
    const sent = vi.spyOn(server.environments.client.hot, 'send')
    /** The manifest as the page would get it, or why it gets none. */
    const code = () =>
      server.environments.client.transformRequest('virtual:bank/manifest').then(
        (result) => result?.code ?? '',
        (cause: unknown) => (cause instanceof Error ? cause.message : ''),
      )
    try {
      const path = join(config.root, 'questions/strategy/first-strategy.md')
      const text = buildSampleBank().get('strategy/first-strategy.md') ?? ''
      expect(await code()).toContain('A sample of strategy')
      await expect.poll(() => JSON.stringify(server.watcher.getWatched())).toContain('first-strategy.md')

      await writeFile(path, replaceIn(text, 'A sample of strategy', 'Another name for it'))
      await expect.poll(code, { timeout: 20_000 }).toContain('Another name for it')
      expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'full-reload' }))

      const second = replaceIn(
        replaceIn(text, 'id: first-', 'id: second-'),
        'A sample of',
        'A second sample of',
      )
      await writeFile(join(config.root, 'questions/strategy/second-strategy.md'), second)
      await expect.poll(code, { timeout: 20_000 }).toContain('A second sample of strategy')
      await rm(join(config.root, 'questions/strategy/second-strategy.md'))
      await expect.poll(code, { timeout: 20_000 }).not.toContain('A second sample of strategy')

      await writeFile(path, replaceIn(text, 'level: L5', 'levle: L5'))
      await expect.poll(code, { timeout: 20_000 }).toContain('unknown key `levle`')
      const fault = expect.stringContaining('questions/strategy/first-strategy.md:4: unknown key `levle`')
      await expect
        .poll(() => sent.mock.calls.at(-1)?.[0])
        .toMatchObject({ type: 'error', err: { message: fault } })

      await writeFile(path, text)
      await expect.poll(code, { timeout: 20_000 }).toContain('A sample of strategy')
    } finally {
      await server.close()
    }
  }, 120_000)
})
