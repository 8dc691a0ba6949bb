import type { RehearsalDatabase } from './database.ts'
import type { ReplaceAll, Write } from './write.ts'

/** An open database: what the functions of this folder take as their first argument. */
export type Db = {
  readonly name: string
  /** For reading. Everything that writes goes through `write`. */
  readonly tables: RehearsalDatabase
  readonly write: Write
  readonly replaceAll: ReplaceAll
  /** Closes the database for good; no call wakes it again. */
  readonly close: () => void
}
