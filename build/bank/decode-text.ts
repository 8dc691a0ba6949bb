import { largestFile } from './read-folder.ts'
import type { SourceFile } from './read-folder.ts'

/** A file's text with bare line feeds, or the line and reason why it can't be taken. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly line: number; readonly reason: string }

/** Reads a file as UTF-8 without a byte order mark and without control characters. */
export function decodeText(content: SourceFile['content']): Decoded {
  switch (content.kind) {
    case 'irregular':
      return fault(1, 'is a link or a device; put the file itself here')
    case 'too-large':
      return fault(1, tooLarge(content.size))
    case 'bytes':
      return content.bytes.length > largestFile
        ? fault(1, tooLarge(content.bytes.length))
        : decode(content.bytes)
  }
}

function tooLarge(size: number): string {
  return `is ${Math.ceil(size / 1024)} KiB; a file may have at most ${largestFile / 1024} KiB`
}

function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes
  const marked16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked16) return fault(1, 'is saved as UTF-16; save it as UTF-8')
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return fault(1, 'starts with a byte order mark; save it as UTF-8 without one')
  }
  if (bytes.length > 1 && (first === 0) !== (second === 0))
    return fault(1, 'is saved as UTF-16; save it as UTF-8')
  const text = tryDecode(bytes)
  if (text === undefined) return fault(lineOfBadByte(bytes), 'is not UTF-8 from here on')
  return refuseControls(text.replaceAll('\r\n', '\n'))
}

function refuseControls(text: string): Decoded {
  const at = text.search(/[^\P{Cc}\n\t]|[\u2028\u2029\ufeff\ufffe\uffff]/u)
  if (at < 0) return { kind: 'text', text }
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return fault(lineAt(text, at), `holds a control character (U+${code})`)
}

function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Finds the first line that is not UTF-8: no line feed is ever part of a longer sequence. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (const [at, byte] of bytes.entries()) {
    if (byte !== 0x0a) continue
    if (tryDecode(bytes.subarray(start, at)) === undefined) return line
    start = at + 1
    line += 1
  }
  return line
}

/** The line, from 1, on which a character of a text stands. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}

function fault(line: number, reason: string): Decoded {
  return { kind: 'fault', line, reason }
}
