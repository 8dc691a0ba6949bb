import { expect, test } from 'vitest'
import { checkArchitecture } from './check-architecture.ts'
import { type LayerName, layers, waysOut } from './layers.ts'

/** A small tree that keeps every rule; each test plants something in it. */
const sound: Readonly<Record<string, string>> = {
  'src/main.tsx': `import { App } from '#src/app/app.tsx'\nimport './styles.css'\nexport const used = App`,
  'src/styles.css': '',
  'src/app/app.tsx': `import { Today } from '#src/features/today/today.tsx'\nexport const App = Today`,
  'src/features/today/today.tsx': `import { Button } from '#src/ui/button.tsx'\nexport const Today = Button`,
  'src/features/stories/stories.tsx': `export const Stories = 1`,
  'src/services/services.ts': `export const services = 1`,
  'src/ui/button.tsx': `import { useState } from 'react'\nexport const Button = useState`,
  'src/db/attempts.ts': `import Dexie from 'dexie'\nexport class Store extends Dexie {}`,
  'src/content/bank.ts': `export const bank = () => fetch('/bank.json')`,
  'src/lib/clock.ts': `export const clock = () => Date.now()`,
  'src/domain/time/day.ts': `export const toDay = (ms: number) => new Date(ms)`,
  'src/domain/time/day.test.ts': `import fc from 'fast-check'\nexport const x = [fc, new Date(), Math.random()]`,
}

const someFile: Readonly<Record<LayerName, string>> = {
  main: 'src/main.tsx',
  app: 'src/app/app.tsx',
  features: 'src/features/stories/stories.tsx',
  services: 'src/services/services.ts',
  ui: 'src/ui/button.tsx',
  db: 'src/db/attempts.ts',
  content: 'src/content/bank.ts',
  lib: 'src/lib/clock.ts',
  domain: 'src/domain/time/day.ts',
}

function check(planted: Readonly<Record<string, string>>): readonly string[] {
  return checkArchitecture(new Map(Object.entries({ ...sound, ...planted })))
}

/** The faults found when a line is added to a file of the sound tree. */
function checkLine(path: string, line: string): readonly string[] {
  return check({ [path]: `${sound[path] ?? ''}\n${line}` })
}

test('the sound tree is accepted', () => {
  expect(check({})).toEqual([])
})

const names = Object.keys(layers) as LayerName[]
const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })))

test.each(pairs.filter(({ from, to }) => !layers[from].includes(to)))(
  '$from may not import $to',
  ({ from, to }) => {
    const folder = from === 'main' ? 'src' : from === 'features' ? 'src/features/x' : `src/${from}`
    const specifier = someFile[to].replace(/^src\//, '#src/')
    expect(check({ [`${folder}/planted.ts`]: `import * as x from '${specifier}'` })).toEqual([
      expect.stringMatching(/^src\/.*planted\.ts:1: .* imports #src\//),
    ])
  },
)

test.each(pairs.filter(({ from, to }) => layers[from].includes(to)))(
  '$from may import $to',
  ({ from, to }) => {
    const folder = from === 'main' ? 'src' : from === 'features' ? 'src/features/x' : `src/${from}`
    // Into a file that nothing imports, so that there is no cycle.
    const target = to === 'features' ? 'src/features/y/leaf.ts' : `src/${to}/leaf.ts`
    const specifier = target.replace(/^src\//, '#src/')
    const planted = {
      [`${folder}/planted.ts`]: `import * as x from '${specifier}'`,
      [target]: 'export const leaf = 1',
    }
    expect(check(planted)).toEqual([])
  },
)

test('no feature imports another', () => {
  expect(checkLine('src/features/stories/stories.tsx', `import '#src/features/today/today.tsx'`)).toEqual([
    expect.stringContaining('no features folder knows another'),
  ])
})

test.each([
  ['a type', `import type { App } from '#src/app/app.tsx'`],
  ['a type inside braces', `import { type App } from '#src/app/app.tsx'`],
  ['a re-export', `export { App } from '#src/app/app.tsx'`],
  ['a re-exported type', `export type { App } from '#src/app/app.tsx'`],
  ['a lazy import', `export const later = () => import('#src/app/app.tsx')`],
  ['a lazy import in a type', `export type Late = typeof import('#src/app/app.tsx')`],
  ['an import for its effect', `import '#src/app/app.tsx'`],
  ['a relative path', `import { App } from '../app/app.tsx'`],
])('a bad import is seen when it is %s', (_, line) => {
  expect(checkLine('src/lib/clock.ts', line)).toEqual([expect.stringMatching(/^src\/lib\/clock\.ts:2: /)])
})

test('an import inside a comment or a text is none', () => {
  expect(
    checkLine(
      'src/lib/clock.ts',
      `// import '#src/app/app.tsx'\nexport const a = "import '#src/app/app.tsx'"`,
    ),
  ).toEqual([])
})

test('a lazy import of a computed name is refused', () => {
  expect(() => checkLine('src/lib/clock.ts', 'export const f = (x: string) => import(x)')).toThrow(
    'computed name',
  )
})

test.each([
  ['src/lib/clock.ts', `import { open } from '#src/domain/gone.ts'`],
  ['src/lib/clock.ts', `import { toDay } from './clock'`],
  ['src/lib/clock.ts', `import { x } from '../../tests/builders/x.ts'`],
  ['src/lib/clock.ts', `import { x } from '#tests/builders/x.ts'`],
  ['src/odd/place.ts', `export const odd = 1`],
])('%s: a path to nowhere or out of src/ is refused (%s)', (path, line) => {
  expect(check({ [path]: `import './x.ts'\n${line}` })).not.toEqual([])
})

test.each([
  ['src/domain/time/day.ts', 'react'],
  ['src/domain/time/day.ts', 'fflate'],
  ['src/domain/time/day.ts', 'node:fs'],
  ['src/features/today/today.tsx', 'dexie'],
  ['src/app/app.tsx', 'dexie'],
  ['src/lib/clock.ts', 'zustand'],
  ['src/features/today/today.tsx', '@base-ui/react/dialog'],
  ['src/db/attempts.ts', 'react'],
  ['src/content/bank.ts', 'zod'],
  ['src/app/app.tsx', 'zustand/middleware'],
  ['src/app/app.tsx', 'left-pad'],
  ['src/app/app.tsx', 'vitest'],
  ['src/features/today/today-store.ts', 'react'],
])('%s may not import the package %s', (path, name) => {
  expect(checkLine(path, `import * as x from '${name}'`)).toEqual([expect.stringContaining(name)])
})

test('cycles are refused: of three files, of types only, of a file with itself', () => {
  const three = check({
    'src/lib/a.ts': `import './b.ts'`,
    'src/lib/b.ts': `import './c.ts'`,
    'src/lib/c.ts': `import './a.ts'`,
  })
  expect(three).toEqual(['cycle: src/lib/a.ts -> src/lib/b.ts -> src/lib/c.ts -> src/lib/a.ts'])
  const types = check({
    'src/lib/a.ts': `import type { B } from './b.ts'\nexport type A = B`,
    'src/lib/b.ts': `import type { A } from './a.ts'\nexport type B = A`,
  })
  expect(types).toEqual(['cycle: src/lib/a.ts -> src/lib/b.ts -> src/lib/a.ts'])
  expect(check({ 'src/lib/a.ts': `import './a.ts'` })).toEqual(['cycle: src/lib/a.ts -> src/lib/a.ts'])
})

test('two ways to one file are no cycle', () => {
  const planted = {
    'src/lib/a.ts': `import './b.ts'\nimport './c.ts'`,
    'src/lib/b.ts': `import './d.ts'`,
    'src/lib/c.ts': `import './d.ts'`,
    'src/lib/d.ts': 'export const d = 1',
  }
  expect(check(planted)).toEqual([])
})

test.each([
  ['src/ui/index.ts', 'export const a = 1'],
  ['src/ui/all.ts', `export { Button } from './button.tsx'`],
  ['src/ui/all.ts', `export * from './button.tsx'\nexport const a = 1`],
])('%s is a barrel: %s', (path, text) => {
  expect(check({ [path]: text })).not.toEqual([])
})

test.each([
  ['export default 1', 'default'],
  ['const a = 1\nexport { a as default }', 'default'],
  ['export class A {}', 'class'],
  ['export const A = class {}', 'class'],
  ['export enum A { b }', 'enum'],
  [`export const p = (t: any) => t.createPolicy('x', {})`, 'policy'],
])('%s is refused', (line, word) => {
  expect(checkLine('src/ui/button.tsx', line)).toEqual([expect.stringContaining(word)])
})

test.each([
  'Date.now()',
  `Date['now']()`,
  'new Date()',
  'Date()',
  'Math.random()',
  'crypto.randomUUID()',
  'crypto.getRandomValues(new Uint8Array(1))',
  'performance.now()',
])('the domain may not say %s', (expression) => {
  expect(checkLine('src/domain/time/day.ts', `export const x = () => ${expression}`)).toEqual([
    expect.stringMatching(/^src\/domain\/time\/day\.ts:2: (uses|asks)/),
  ])
})

test.each(Object.keys(waysOut))('the app may not use %s', (name) => {
  const line =
    name === 'fetch'
      ? `fetch('/x')`
      : name === 'sendBeacon'
        ? `navigator.sendBeacon('/x')`
        : `new ${name}('/x')`
  expect(checkLine('src/app/app.tsx', `export const x = () => ${line}`)).toEqual([
    expect.stringContaining(name),
  ])
})
