import * as z from 'zod/mini'

import { antiPatterns } from '#src/domain/question/anti-patterns.ts'
import type { AntiPatternId } from '#src/domain/question/anti-patterns.ts'
import { categories } from '#src/domain/question/category.ts'
import { competencies } from '#src/domain/question/competency.ts'
import { levels } from '#src/domain/question/level.ts'
import { themeNames } from '#src/domain/question/theme.ts'
import type { Theme } from '#src/domain/question/theme.ts'

import { httpsUrl, someText } from './fields.ts'

/** The words a question may use, out of the domain's own lists. */
export const category = z.enum(categories)
export const level = z.enum(levels)
export const competency = z.enum(competencies)
export const theme = z.enum(Object.keys(themeNames) as Theme[])
const antiPattern = z.enum(Object.keys(antiPatterns) as AntiPatternId[])

/** A way in which answers go wrong. */
export const pitfall = z.strictObject({ text: someText, pattern: z.optional(antiPattern) })

/** Where a fact comes from. */
export const source = z.strictObject({ title: someText, url: httpsUrl })
