import { posix } from 'node:path'
import { layers, type LayerName, walledLayers } from './layers.ts'

/** Where a file stands: its layer and, in a layer of walled-off folders, its folder there. */
export type Place = { readonly layer: LayerName; readonly room: string }

/** The place of a path such as `src/features/today/today.tsx`; undefined for a folder that is no layer. */
export function placeOf(path: string): Place | undefined {
  const [, first = '', second = ''] = path.split('/')
  if (path.split('/').length === 2) return { layer: 'main', room: '' }
  if (!isLayer(first)) return undefined
  return { layer: first, room: walledLayers.includes(first) ? second : '' }
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

/** The path in the tree that a specifier names from a file, or undefined where it names a package. */
export function targetOf(path: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('#src/')) return `src/${bare.slice('#src/'.length)}`
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare)
  return undefined
}

function isLayer(name: string): name is LayerName {
  return name !== 'main' && Object.hasOwn(layers, name)
}
