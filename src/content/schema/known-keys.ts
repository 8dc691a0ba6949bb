import type * as z from 'zod/mini'

/** The keys that a schema knows at a path, or none where the path leads to no group of keys. */
export function knownKeysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'default' || def.type === 'optional') return knownKeysAt(def.innerType, path)
  if (def.type === 'array') return path.length === 0 ? [] : knownKeysAt(def.element, path.slice(1))
  if (def.type !== 'object') return []
  const [step, ...rest] = path
  if (step === undefined) return Object.keys(def.shape)
  const inner = Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined
  return inner === undefined ? [] : knownKeysAt(inner, rest)
}
