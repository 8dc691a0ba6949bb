import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkArchitecture } from './check-architecture.ts'
import { packages } from './layers.ts'
import { readTree } from './read-tree.ts'

const root = join(import.meta.dirname, '../..')

test('the source keeps to its layers, without cycles, barrels and default exports', () => {
  const files = readTree(root, 'src')
  expect([...files.keys()].filter((path) => path.endsWith('.ts')).length).toBeGreaterThan(10)
  expect(checkArchitecture(files)).toEqual([])
})

test('every package that is shipped has its place in the table', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const placed = Object.keys(packages)
  const homeless = Object.keys(manifest.dependencies).filter(
    (name) => !placed.some((place) => `${place}/`.startsWith(`${name}/`) || fitsFamily(place, name)),
  )
  expect(homeless).toEqual([])
})

function fitsFamily(place: string, name: string): boolean {
  return place.endsWith('*') && name.startsWith(place.slice(0, -1))
}
