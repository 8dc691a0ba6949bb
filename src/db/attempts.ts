import type { Attempt } from '#src/domain/interview/attempt.ts'
import type { Category } from '#src/domain/question/category.ts'
import type { LocalDay } from '#src/domain/time/local-day.ts'
import { allOf } from './all-of.ts'
import type { Db } from './db.ts'
import type { Page } from './page.ts'

/** The attempt, or undefined where there is none of that id. */
export function getAttempt(db: Db, id: string): Promise<Attempt | undefined> {
  return db.tables.attempts.get(id)
}

/** The attempt that finished an interview, or undefined where it is open or abandoned. */
export function getAttemptOfInterview(db: Db, interviewId: string): Promise<Attempt | undefined> {
  return db.tables.attempts.where('interviewId').equals(interviewId).first()
}

/** A page of all attempts, the newest first. */
export function listAttempts(db: Db, { limit, offset = 0 }: Page): Promise<readonly Attempt[]> {
  return db.tables.attempts.orderBy('[day+seq]').reverse().offset(offset).limit(limit).toArray()
}

export function countAttempts(db: Db): Promise<number> {
  return db.tables.attempts.count()
}

/** Every attempt at a question, the newest first. */
export async function listAttemptsAt(db: Db, questionId: string): Promise<readonly Attempt[]> {
  const attempts = await db.tables.attempts.where('questionId').equals(questionId).toArray()
  return attempts.toSorted((a, b) => b.day - a.day || b.seq - a.seq)
}

/** The newest attempt in a category, or undefined where there is none. */
export function getLatestAttempt(db: Db, category: Category): Promise<Attempt | undefined> {
  return db.tables.attempts
    .where('[category+day+seq]')
    .between(...allOf(category))
    .last()
}

/** The attempts finished on `day` or later, the oldest first. */
export function listAttemptsSince(db: Db, day: LocalDay): Promise<readonly Attempt[]> {
  return db.tables.attempts.where('[day+seq]').aboveOrEqual([day, -Infinity]).toArray()
}

/** Ids of every question that was ever attempted, each once. */
export async function listAttemptedQuestionIds(db: Db): Promise<readonly string[]> {
  return (await db.tables.attempts.orderBy('questionId').uniqueKeys()).map(String)
}
