import type { Db } from './db.ts'
import type { ShelfRow } from './rows.ts'

/** Bookmarks or hides a question, or takes that back. Gives what is set now. */
export function putShelf(
  db: Db,
  questionId: string,
  change: Partial<Omit<ShelfRow, 'questionId'>>,
): Promise<ShelfRow> {
  return db.write(['shelf'], async () => {
    const there = await db.tables.shelf.get(questionId)
    const row: ShelfRow = { questionId, bookmarked: false, hidden: false, ...there, ...change }
    await db.tables.shelf.put(row)
    return row
  })
}

/** What is set about a question. */
export async function getShelf(db: Db, questionId: string): Promise<ShelfRow> {
  return (await db.tables.shelf.get(questionId)) ?? { questionId, bookmarked: false, hidden: false }
}

/** Every question about which something was ever set. */
export function listShelf(db: Db): Promise<readonly ShelfRow[]> {
  return db.tables.shelf.toArray()
}
