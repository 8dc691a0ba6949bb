import type { Db } from './db.ts'
import type { Reveal } from './rows.ts'

/** A reveal before the gateway gave it its place in the order of everything written. */
export type NewReveal = Omit<Reveal, 'seq'>

/** Notes that a closed part of a question was opened in the library. */
export function addReveal(db: Db, reveal: NewReveal): Promise<Reveal> {
  return db.write(['reveals'], async ({ seq }) => {
    const row: Reveal = { ...reveal, seq }
    await db.tables.reveals.add(row)
    return row
  })
}

/** What was opened of a question, in the order of opening. */
export async function listRevealsOf(db: Db, questionId: string): Promise<readonly Reveal[]> {
  const reveals = await db.tables.reveals.where('questionId').equals(questionId).toArray()
  return reveals.toSorted((a, b) => a.seq - b.seq)
}

/** Everything that was opened of any question, the oldest first. */
export function listReveals(db: Db): Promise<readonly Reveal[]> {
  return db.tables.reveals.orderBy('[day+seq]').toArray()
}
