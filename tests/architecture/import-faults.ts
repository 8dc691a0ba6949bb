import { layers, packages, testPackages } from './layers.ts'
import type { Import } from './parse-module.ts'
import { isTest, type Place, placeOf, targetOf } from './place.ts'

/** Why a file may not import what it does, in words, or undefined where it may. `exists` knows every path under src/. */
export function importFault(
  path: string,
  { specifier }: Import,
  exists: (path: string) => boolean,
): string | undefined {
  const from = placeOf(path)
  if (!from) return `lies in no layer`
  const target = targetOf(path, specifier)
  if (target === undefined) return packageFault(path, from, specifier)
  const to = placeOf(target)
  if (!target.startsWith('src/') || !to) return `imports ${specifier}, which lies in no layer`
  if (!exists(target)) return `imports ${specifier}, which is no file: name it with its ending`
  const climbs = specifier.startsWith('.') && from.layer !== 'main'
  if (climbs && !isSameRoom(from, to)) return `reaches ${specifier} by dots: use #src/`
  return layerFault(from, to, specifier)
}

function layerFault(from: Place, to: Place, specifier: string): string | undefined {
  if (isSameRoom(from, to)) return undefined
  if (from.layer === to.layer)
    return `${from.room} imports ${specifier}: no ${from.layer} folder knows another`
  return layers[from.layer].includes(to.layer)
    ? undefined
    : `${from.layer} imports ${specifier} of ${to.layer}`
}

function packageFault(path: string, from: Place, specifier: string): string | undefined {
  if (isTest(path) && testPackages.some((pattern) => fits(pattern, specifier))) return undefined
  const places = Object.entries(packages).find(([pattern]) => fits(pattern, specifier))?.[1]
  if (!places) return `imports ${specifier}, which has no place in layers.ts`
  if (/-store\.tsx?$/.test(path) && /^(react|react-dom|dexie)\b/.test(specifier))
    return `is a store and imports ${specifier}`
  return places.includes(from.layer) ? undefined : `${from.layer} imports the package ${specifier}`
}

function isSameRoom(from: Place, to: Place): boolean {
  return from.layer === to.layer && from.room === to.room
}

function fits(pattern: string, specifier: string): boolean {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : pattern === specifier
}
