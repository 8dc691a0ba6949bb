import { describe, expect, it } from 'vitest'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import { categories } from '#src/domain/question/category.ts'
import { buildAttempt, buildScorecard } from '#tests/builders/build-attempt.ts'
import { buildAskedQuestion } from '#tests/builders/build-interview.ts'
import { buildDevice, openDb } from '#tests/builders/build-storage.ts'
import {
  countAttempts,
  getLatestAttempt,
  listAttemptedQuestionIds,
  listAttempts,
  listAttemptsAt,
  listAttemptsSince,
} from './attempts.ts'
import type { Db } from './db.ts'
import { listLatestScorecards, listScoredAttemptIds, listScorecardsSince } from './scorecards.ts'

/** Attempt `index` of many: 30 questions in turn, three a day. */
function attemptOf(index: number): Attempt {
  const question = buildAskedQuestion({ id: `question-${index % 30}`, category: categories[index % 3]! })
  return buildAttempt({
    // Ids that sort unlike the order of writing.
    id: `attempt-${(index * 7919) % 100_003}`,
    interviewId: `interview-${index}`,
    question,
    day: 20_000 + Math.floor(index / 3),
    seq: index + 1,
  })
}

async function openWith(count: number): Promise<Db> {
  const db = await openDb()
  const attempts = Array.from({ length: count }, (_, index) => attemptOf(index))
  await db.write(['attempts', 'scorecards'], async () => {
    await db.tables.attempts.bulkAdd(attempts)
    await db.tables.scorecards.bulkAdd(
      attempts.map(({ id, category, day, seq }) =>
        buildScorecard({ id: `of-${id}`, attemptId: id, category, day, seq }),
      ),
    )
  })
  return db
}

/** Counts the rows that the tables hand out while `work` runs. */
async function countRowsRead(db: Db, work: () => Promise<unknown>): Promise<number> {
  let rows = 0
  const count = (row: unknown) => {
    rows += 1
    return row
  }
  db.tables.attempts.hook('reading', count)
  db.tables.scorecards.hook('reading', count)
  await work()
  db.tables.attempts.hook('reading').unsubscribe(count)
  db.tables.scorecards.hook('reading').unsubscribe(count)
  return rows
}

describe('attempts', () => {
  it('are listed by day, then by the order of writing, the newest first, a page at a time', async () => {
    const db = await openWith(10)
    const seqs = async (offset: number) =>
      (await listAttempts(db, { limit: 4, offset })).map((attempt) => attempt.seq)
    expect([await seqs(0), await seqs(4), await seqs(8)]).toEqual([
      [10, 9, 8, 7],
      [6, 5, 4, 3],
      [2, 1],
    ])
    expect(await countAttempts(db)).toBe(10)
  })

  it('go by the day before the order of writing, as when the clock was wrong', async () => {
    const db = await openDb(buildDevice())
    await db.tables.attempts.bulkAdd([
      buildAttempt({ id: 'a', interviewId: 'a', day: 20_010, seq: 1 }),
      buildAttempt({ id: 'b', interviewId: 'b', day: 20_000, seq: 2 }),
    ])
    expect((await listAttempts(db, { limit: 2 })).map(({ id }) => id)).toEqual(['a', 'b'])
    expect((await getLatestAttempt(db, 'system-design'))?.id).toBe('a')
    expect((await listAttemptsAt(db, 'notification-service')).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('give the newest of a category, and none where there is none', async () => {
    const db = await openWith(10)
    expect((await getLatestAttempt(db, 'system-design'))?.seq).toBe(10)
    expect((await getLatestAttempt(db, 'leadership'))?.seq).toBe(8)
    expect(await getLatestAttempt(await openDb(), 'strategy')).toBeUndefined()
  })

  it('name each attempted question once', async () => {
    const ids = await listAttemptedQuestionIds(await openWith(70))
    expect(ids).toHaveLength(30)
    expect(new Set(ids).size).toBe(30)
  })

  it('since a day include that day', async () => {
    const db = await openWith(10)
    expect((await listAttemptsSince(db, 20_002)).map(({ seq }) => seq)).toEqual([7, 8, 9, 10])
    expect((await listScorecardsSince(db, 20_002)).map(({ seq }) => seq)).toEqual([7, 8, 9, 10])
  })

  it('are found among many without reading more than what is asked for', async () => {
    const db = await openWith(1_200)
    const reads = (work: () => Promise<unknown>) => countRowsRead(db, work)
    expect(await reads(() => listAttempts(db, { limit: 50, offset: 1_000 }))).toBe(50)
    expect(await reads(() => getLatestAttempt(db, 'strategy'))).toBe(1)
    expect(await reads(() => listAttemptedQuestionIds(db))).toBe(0)
    expect(await reads(() => countAttempts(db))).toBe(0)
    expect(await reads(() => listAttemptsSince(db, 20_399))).toBe(3)
    expect(await reads(() => listLatestScorecards(db, 'leadership', 20))).toBe(20)
    expect(await reads(() => listScoredAttemptIds(db, ['attempt-0', 'attempt-7919', 'none']))).toBe(0)
  })
})

describe('scorecards', () => {
  it('say which of some attempts are scored', async () => {
    const db = await openWith(4)
    expect(await listScoredAttemptIds(db, ['attempt-0', 'none'])).toEqual(new Set(['attempt-0']))
  })
})
