import type { Mirror } from '#src/lib/storage-mirror.ts'
import type { MetaRow } from './rows.ts'
import type { RawLook } from './raw-look.ts'

/** What stands where the person's database was expected. */
export type FoundInstead =
  /** Nothing at all, or empty tables. */
  | 'nothing'
  /** A whole database of another life than the one last seen here. */
  | 'another'
  /** Rows, but not the one that says which database they belong to. */
  | 'strays'

/** What the start of the app is to do. */
export type StartVerdict =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'same'; readonly meta: MetaRow }
  | { readonly kind: 'newer'; readonly found: number }
  /** Writes that were committed before, and are not there now. */
  | { readonly kind: 'behind'; readonly missing: number; readonly meta: MetaRow }
  | { readonly kind: 'lost'; readonly found: FoundInstead; readonly lastSeen?: Mirror }

/** Judges what is on the disk by what was noted beside it. `known` is the schema number of the code. */
export function judgeStart(look: RawLook, mirror: Mirror | undefined, known: number): StartVerdict {
  if (look.kind === 'absent') {
    return mirror === undefined && !look.dataLoss ? { kind: 'fresh' } : lost('nothing', mirror)
  }
  // Dexie adds one to the version number when it mends a table, so 11 is still schema 1.
  const found = Math.max(Math.floor(look.version / 10), look.meta?.minWriter ?? 0)
  if (found > known) return { kind: 'newer', found }
  if (look.meta === undefined) return judgeWithoutMeta(look.empty, mirror)
  return judgeMeta(look.meta, mirror)
}

function judgeWithoutMeta(empty: boolean, mirror: Mirror | undefined): StartVerdict {
  if (!empty) return lost('strays', mirror)
  return mirror === undefined ? { kind: 'fresh' } : lost('nothing', mirror)
}

/** Judges the row that says which database this is, in a database of this code's version. */
export function judgeMeta(meta: MetaRow, mirror: Mirror | undefined): StartVerdict {
  // An announced epoch is that of a restore which got through before it could be noted.
  if (mirror === undefined || mirror.next === meta.epoch) return { kind: 'same', meta }
  if (mirror.epoch !== meta.epoch) return lost('another', mirror)
  if (mirror.seq > meta.seq) return { kind: 'behind', missing: mirror.seq - meta.seq, meta }
  return { kind: 'same', meta }
}

function lost(found: FoundInstead, lastSeen: Mirror | undefined): StartVerdict {
  return lastSeen === undefined ? { kind: 'lost', found } : { kind: 'lost', found, lastSeen }
}
