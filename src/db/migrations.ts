import type { Transaction } from 'dexie'

/** One change of the tables. */
export type Migration = {
  /** 1, 2, 3, ...; the browser's own version number is ten times it. */
  readonly schema: number
  /** Named after the change. */
  readonly name: string
  /** Key and indexes of each table that is new or different; null drops one. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Changes rows written by the schema before; safe to run twice on the same row. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}

/**
 * Every schema that was released, in order. Only ever appended to: a database of any of them may come back.
 * Within `events`, rows are found by the first half of their key; compound indexes serve their first half too.
 */
export const migrations: readonly Migration[] = [
  {
    schema: 1,
    name: 'first tables',
    stores: {
      meta: 'key',
      settings: 'key',
      interviews: 'id, [day+seq]',
      events: '[interviewId+seq]',
      drafts: 'interviewId',
      attempts: 'id, interviewId, questionId, [day+seq], [category+day+seq]',
      scorecards: 'id, attemptId, questionId, [day+seq], [category+day+seq]',
      scoringDrafts: 'attemptId',
      shelf: 'questionId',
      reveals: 'id, questionId, [day+seq]',
      stories: 'id, updatedAt',
      backups: 'id, seq',
      trash: 'id, day',
    },
  },
]

/** Schema number that this code reads and writes. */
export const CODE_SCHEMA = latestSchema(migrations)

/** The highest schema number of a list of migrations. Throws a RangeError for an empty list. */
export function latestSchema(list: readonly Migration[]): number {
  const last = list.at(-1)
  if (last === undefined) throw new RangeError('a database needs at least one schema')
  return last.schema
}
