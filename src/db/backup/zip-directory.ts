import { limits } from './limits.ts'

/** A file inside a zip, still folded. */
export type FoldedEntry = {
  readonly path: string
  readonly method: 'stored' | 'deflated'
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly FoldedEntry[] }
  | { readonly ok: false; readonly reason: string }

/**
 * The files of a zip, in the order in which they lie in it. Strict: the entries must follow one another without a gap
 * or an overlap and fill the file, so that nothing hides between them and none is counted twice.
 */
export function readZipDirectory(bytes: Uint8Array<ArrayBuffer>): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < endLength || view.getUint32(0, true) !== localMark) return refuse('it is not a zip file')
  const end = bytes.length - endLength
  if (view.getUint32(end, true) !== endMark)
    return refuse('its end is missing or damaged; the file may be cut off')
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return refuse(`it holds ${count} files; ${limits.entries} are allowed`)
  const start = view.getUint32(end + 16, true)
  if (start + view.getUint32(end + 12, true) !== end) return refuse('its list of files is damaged')
  try {
    return readEntries(bytes, view, { count, start, end })
  } catch (error) {
    if (error instanceof RangeError) return refuse('its list of files is damaged')
    throw error
  }
}

type Extent = { readonly count: number; readonly start: number; readonly end: number }

function readEntries(bytes: Uint8Array<ArrayBuffer>, view: DataView, extent: Extent): ZipDirectory {
  const entries: FoldedEntry[] = []
  let listed = extent.start
  let expected = 0
  for (let index = 0; index < extent.count; index += 1) {
    if (view.getUint32(listed, true) !== listedMark) return refuse('its list of files is damaged')
    const method = methods.get(view.getUint16(listed + 10, true))
    const flags = view.getUint16(listed + 8, true)
    if (method === undefined || (flags & ~unicodeFlag) !== 0)
      return refuse('it is packed in a way we do not use')
    const size = view.getUint32(listed + 20, true)
    const nameLength = view.getUint16(listed + 28, true)
    const path = nameAt(bytes, listed + listedLength, nameLength)
    const local = view.getUint32(listed + 42, true)
    const from = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const sameName = path === nameAt(bytes, local + localLength, view.getUint16(local + 26, true))
    if (
      local !== expected ||
      view.getUint32(local, true) !== localMark ||
      !sameName ||
      from + size > extent.start
    ) {
      return refuse('its list of files does not agree with the files')
    }
    entries.push({ path, method, bytes: bytes.subarray(from, from + size) })
    expected = from + size
    listed +=
      listedLength + nameLength + view.getUint16(listed + 30, true) + view.getUint16(listed + 32, true)
  }
  if (expected !== extent.start || listed !== extent.end)
    return refuse('it holds something that its list does not name')
  return { ok: true, entries }
}

/** Every byte as one character; a path with others than ASCII fits no pattern of ours. */
function nameAt(bytes: Uint8Array, from: number, length: number): string {
  return Array.from(bytes.subarray(from, from + length), (byte) => String.fromCharCode(byte)).join('')
}

function refuse(reason: string): ZipDirectory {
  return { ok: false, reason }
}

const localMark = 0x04034b50
const listedMark = 0x02014b50
const endMark = 0x06054b50
const localLength = 30
const listedLength = 46
const endLength = 22
/** Bit 11: the name is UTF-8. The other bits mean encryption, patches or sizes that follow the data. */
const unicodeFlag = 0x0800
const methods: ReadonlyMap<number, FoldedEntry['method']> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
])
