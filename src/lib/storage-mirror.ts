/** What is remembered outside the database of how far the database had come. */
export type Mirror = {
  /** Names one life of the database; a restore or an erasure begins a new one. */
  readonly epoch: string
  /** Writes committed in that life when the mirror was last brought up to date. */
  readonly seq: number
  /** The epoch that a restore or an erasure is about to begin; gone once that is settled. */
  readonly next?: string
}

/** A note beside the database, so that a database that starts again empty or shorter is noticed. */
export type StorageMirror = {
  /** The note, or undefined where there is none or it can't be read. */
  readonly read: () => Mirror | undefined
  /** Notes a commit. Never goes back, and leaves the note of another epoch alone. */
  readonly advance: (epoch: string, seq: number) => void
  /** Notes, before it happens, that the database of `epoch` is about to be replaced by that of `next`. */
  readonly announce: (epoch: string, seq: number, next: string) => void
  /** Notes where the database stands, whatever the note said before. */
  readonly settle: (epoch: string, seq: number) => void
}

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * The mirror of the database called `name`, kept in the storage that `open` gives; `open` may throw, as reading
 * `localStorage` does where a browser forbids it. Nothing here throws: without a mirror the app works, unwatched.
 */
export function createStorageMirror(name: string, open: () => TextStorage): StorageMirror {
  const key = `rehearsal.mirror.${name}`
  const read = (): Mirror | undefined => {
    try {
      return parseMirror(open().getItem(key))
    } catch {
      return undefined
    }
  }
  const write = (mirror: Mirror): void => {
    try {
      open().setItem(key, JSON.stringify(mirror))
    } catch {
      forget(open, key)
    }
  }
  return {
    read,
    advance: (epoch, seq) => {
      const now = read()
      if (now === undefined) write({ epoch, seq })
      else if (now.epoch === epoch && now.seq < seq) write({ ...now, seq })
    },
    announce: (epoch, seq, next) => write({ epoch, seq, next }),
    settle: (epoch, seq) => write({ epoch, seq }),
  }
}

/** A note that can't be brought up to date is worse than none: it would report a loss that never was. */
function forget(open: () => TextStorage, key: string): void {
  try {
    open().removeItem(key)
  } catch {
    // Storage that can't even be emptied can't be read at the next start either.
  }
}

function parseMirror(text: string | null): Mirror | undefined {
  if (text === null) return undefined
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return undefined
  const { epoch, seq, next } = value as Record<string, unknown>
  if (typeof epoch !== 'string' || typeof seq !== 'number' || !Number.isSafeInteger(seq)) return undefined
  return typeof next === 'string' ? { epoch, seq, next } : { epoch, seq }
}
