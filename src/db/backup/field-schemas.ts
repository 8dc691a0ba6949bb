import * as z from 'zod/mini'
import type { AskedQuestion } from '#src/domain/interview/interview.ts'
import { categories } from '#src/domain/question/category.ts'
import { levels } from '#src/domain/question/level.ts'
import type { Reading } from '#src/domain/time/reading.ts'

// The faster way of checking compiles code from text, which the page's policy forbids and would report.
z.config({ jitless: true })

/**
 * The check of a row type. Asks for a rule for each of its fields, so that a field added to the type and forgotten
 * here doesn't compile; what the type doesn't know is dropped.
 */
export function object<T>(shape: { readonly [K in keyof Required<T>]: z.ZodMiniType<T[K]> }) {
  return z.object(shape) as unknown as z.ZodMiniType<T>
}

export const text = z.string()

/** Text that finds a row. */
export const key = z.string().check(z.minLength(1))
export const number = z.number()
/** A whole number from 0. */
export const count = z.int().check(z.gte(0))
/** A local day; may lie before 1970. */
export const day = z.int()
export const listOfText = z.array(text)
export const category = z.enum(categories)
export const level = z.enum(levels)

export const reading = object<Reading>({ wall: number, mono: number, run: text, zone: number })

export const question = object<AskedQuestion>({
  id: key,
  category,
  level,
  title: text,
  prompt: text,
  origin: z.enum(['bank', 'own']),
  dimensions: listOfText,
})
