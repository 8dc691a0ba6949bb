import * as z from 'zod/mini'
import type { BackupTable } from '#src/domain/backup/manifest.ts'
import type { Attempt, PhaseTime } from '#src/domain/interview/attempt.ts'
import type { Interview, InterviewDraft, Round } from '#src/domain/interview/interview.ts'
import { competencies } from '#src/domain/question/competency.ts'
import type { Phase } from '#src/domain/question/format.ts'
import { marks } from '#src/domain/question/rubric.ts'
import type { DimensionDraft } from '#src/domain/scoring/score-attempt.ts'
import type { DimensionMark, Scorecard } from '#src/domain/scoring/scorecard.ts'
import { defaultSettings, type Settings } from '#src/domain/settings/settings.ts'
import type { Story } from '#src/domain/story/story.ts'
import type { Reveal, RowsByTable, ScoringDraftRow, SettingsRow, ShelfRow } from '../rows.ts'
import { eventSchema } from './event-schema.ts'
import {
  category,
  count,
  day,
  key,
  level,
  listOfText,
  number,
  object,
  question,
  reading,
  text,
} from './field-schemas.ts'

const phase = object<Phase>({ id: key, title: text, budgetMs: number, guide: text })

const round = object<Round>({ format: text, formatTitle: text, question, phases: z.array(phase) })

/** Settings that a file made by older code doesn't know have their default. */
const settings = object<Settings>({
  targetLevel: z.optional(level),
  interviewDate: z.optional(text),
  theme: z._default(z.enum(['system', 'light', 'dark']), defaultSettings.theme),
  shortcuts: z._default(z.enum(['on', 'off']), defaultSettings.shortcuts),
  welcomed: z._default(z.boolean(), defaultSettings.welcomed),
})

const phaseTime = object<PhaseTime>({
  id: key,
  title: text,
  budgetMs: number,
  extendedMs: number,
  spentMs: number,
})

const attempt = object<Attempt>({
  id: key,
  interviewId: key,
  questionId: key,
  category,
  question,
  format: text,
  formatTitle: text,
  finishedAt: reading,
  day,
  seq: count,
  phases: z.array(phaseTime),
  plannedMs: number,
  spentMs: number,
  hintsShown: count,
  longestPauseMs: number,
  pausedMs: number,
})

const dimensionMark = object<DimensionMark>({
  dimension: key,
  mark: z.literal(marks),
  ticks: listOfText,
  evidence: text,
})

const scorecard = object<Scorecard>({
  id: key,
  attemptId: key,
  questionId: key,
  category,
  level,
  rater: z.literal('self'),
  at: reading,
  day,
  seq: count,
  marks: z.array(dimensionMark),
})

const story = object<Story>({
  id: key,
  title: text,
  parts: object<Story['parts']>({
    situation: text,
    task: text,
    action: text,
    result: text,
    learning: text,
    scale: text,
  }),
  competencies: z.array(z.enum(competencies)),
  createdAt: number,
  updatedAt: number,
  happened: text,
})

const dimensionDraft = object<DimensionDraft>({
  mark: z.optional(z.literal(marks)),
  ticks: listOfText,
  evidence: text,
})

/** The check of one row of each table; gives a new object with the known fields only. */
export const rowSchemas: { readonly [T in BackupTable]: z.ZodMiniType<RowsByTable[T]> } = {
  settings: object<SettingsRow>({ key: z.literal('me'), value: settings }),
  interviews: object<Interview>({ id: key, createdAt: reading, day, seq: count, rounds: z.array(round) }),
  events: eventSchema,
  drafts: object<InterviewDraft>({ interviewId: key, notes: z.record(text, text), seenAt: reading }),
  attempts: attempt,
  scorecards: scorecard,
  scoringDrafts: object<ScoringDraftRow>({ attemptId: key, draft: z.record(text, dimensionDraft) }),
  shelf: object<ShelfRow>({ questionId: key, bookmarked: z.boolean(), hidden: z.boolean() }),
  reveals: object<Reveal>({
    id: key,
    questionId: key,
    part: z.enum(['hints', 'probes', 'guidance']),
    at: reading,
    day,
    seq: count,
  }),
  stories: story,
}
