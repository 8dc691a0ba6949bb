import { jsonDepth } from '#src/domain/backup/json-depth.ts'
import { limits } from './limits.ts'

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/** JSON from a file that nobody vouches for: UTF-8 or refused, not too deep, without the keys that reach a prototype. */
export function parseForeignJson(bytes: Uint8Array): ParsedJson {
  try {
    const text = decoder.decode(bytes)
    if (jsonDepth(text) > limits.depth) return { ok: false, reason: 'nests too deep' }
    return { ok: true, value: JSON.parse(text, withoutPrototypeKeys) }
  } catch (error) {
    return { ok: false, reason: error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8 text' }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function withoutPrototypeKeys(key: string, value: unknown): unknown {
  return key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value
}
