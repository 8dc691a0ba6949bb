import { Inflate } from 'fflate'
import { limits } from './limits.ts'
import type { FoldedEntry } from './zip-directory.ts'

/** Bytes pushed at once; each can unfold to about a thousand times as much before it is counted. */
const sliceBytes = 16 * 1024

export type Unfolded =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: string }

/**
 * The bytes of one file of a zip, counted while they unfold; stops as soon as there are more than `room`, whatever the
 * zip says of its size.
 */
export function unfold(entry: FoldedEntry, room: number): Unfolded {
  const folded = entry.bytes
  if (entry.method === 'stored') return folded.length > room ? tooMuch : { ok: true, bytes: folded }
  const most = Math.min(room, Math.max(limits.freeGrowth, folded.length * limits.ratio))
  const parts: Uint8Array<ArrayBufferLike>[] = []
  let total = 0
  const inflate = new Inflate((part) => {
    parts.push(part)
    total += part.length
  })
  try {
    for (let from = 0; from === 0 || from < folded.length; from += sliceBytes) {
      inflate.push(folded.subarray(from, from + sliceBytes), from + sliceBytes >= folded.length)
      if (total > most) return tooMuch
    }
  } catch {
    return { ok: false, reason: 'is damaged: it can’t be unpacked' }
  }
  return { ok: true, bytes: joined(parts, total) }
}

const tooMuch: Unfolded = { ok: false, reason: 'unpacks to more than a back-up can hold' }

function joined(parts: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(total)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
