import { execFile } from 'node:child_process'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { checkFolder } from '#build/bank/check.ts'

import { buildSampleBank, replaceIn, sampleQuestion, writeBank } from './fixtures/sample-bank.ts'

const folders: string[] = []

async function write(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const folder = await writeBank(files)
  folders.push(folder)
  return folder
}

afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))))

/** A question that fits the product's own rubrics and formats. */
const fitting = replaceIn(
  sampleQuestion('system-design'),
  '[one, two, three, four, five]',
  '[framing, sizing, core-design, depth, trade-offs]',
)
const path = 'system-design/first-system-design.md'

function runScript(args: readonly string[], cwd = process.cwd()) {
  const script = join(process.cwd(), 'scripts/check-questions.mjs')
  return new Promise<{ readonly code: number; readonly output: string }>((done) => {
    const child = execFile(process.execPath, [script, ...args], { cwd }, (_, output) => {
      done({ code: child.exitCode ?? -1, output })
    })
  })
}

describe('npm run check:questions', () => {
  test('counts the questions of a good folder by category and level', async () => {
    const { code, output } = await runScript([await write(new Map([[path, fitting]]))])
    expect(code).toBe(0)
    expect(output.split('\n').map((line) => line.split(/\s+/).join(' ').trim())).toEqual([
      'L4 L5 L6 L7 total',
      'system-design 0 1 0 0 1',
      'leadership 0 0 0 0 0',
      'strategy 0 0 0 0 0',
      'total 0 1 0 0 1',
      '',
    ])
  })

  test('lists every fault by path within the folder, given from where the person stands', async () => {
    const bad = replaceIn(replaceIn(fitting, 'level: L5', 'levle: L5'), 'result: 10', 'result: 12')
    const folder = await write(
      new Map([
        [path, bad],
        ['strategy/bad.md', ''],
      ]),
    )
    const { code, output } = await runScript([basename(folder)], dirname(folder))
    expect(code).toBe(1)
    const lines = output.trim().split('\n')
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'strategy/bad.md:1',
      `${path}:1`,
      `${path}:4`,
      `${path}:39`,
    ])
    expect(lines[2]).toContain('unknown key `levle`, did you mean `level`?')
  })

  test('names a folder that is not there', async () => {
    const { code, output } = await runScript(['no/such/folder'])
    expect(code).toBe(1)
    expect(output).toMatch(/^there is no folder .*no[\\/]such[\\/]folder\n$/)
  })
})

describe('checkFolder', () => {
  const check = (folder: string) => checkFolder(folder, 'questions')

  test('uses the rubrics and formats of the folder where it has some', async () => {
    expect(await check(await write(buildSampleBank()))).toMatchObject({ kind: 'passed' })
    const files = buildSampleBank()
    files.delete('rubrics/strategy.md')
    const { kind, report } = await check(await write(files))
    expect([kind, report]).toEqual(['failed', 'rubrics/strategy.md:1: there is no rubric for strategy'])
  })

  test('reads a folder of loose questions, and a folder that is one part of a bank', async () => {
    expect(await check(await write(new Map([['first-system-design.md', fitting]])))).toMatchObject({
      kind: 'passed',
    })
    const folder = await write(
      new Map([
        [path, fitting],
        ['strategy/first-system-design.md', fitting],
      ]),
    )
    expect(await check(join(folder, 'system-design'))).toMatchObject({ kind: 'passed' })
    expect(await check(join(folder, 'strategy'))).toEqual({
      kind: 'failed',
      report: 'first-system-design.md:3: `category` is system-design, but the file lies in strategy/',
    })
  })

  test('refuses links and files instead of folders, and leaves editors alone', async () => {
    const folder = await write(
      new Map([
        [path, fitting],
        ['.DS_Store', 'x'],
        [`${path}~`, 'x'],
      ]),
    )
    expect(await check(folder)).toMatchObject({ kind: 'passed' })
    await mkdir(join(folder, 'strategy'))
    await symlink(join(folder, path), join(folder, 'strategy/link.md'))
    expect((await check(folder)).report).toContain('strategy/link.md:1: is a link')
    await writeFile(join(folder, 'a-file'), '')
    expect((await check(join(folder, 'a-file'))).report).toContain('is a file, not a folder')
  })
})
