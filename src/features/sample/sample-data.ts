import type { BackupRows } from '#src/db/backup/backup-rows.ts'
import type { AskedQuestion, Round } from '#src/domain/interview/interview.ts'
import type { Category } from '#src/domain/question/category.ts'
import { phasesAt, type Format } from '#src/domain/question/format.ts'
import type { Level } from '#src/domain/question/level.ts'
import type { QuestionDetails, QuestionSummary } from '#src/domain/question/question.ts'
import type { Rubric } from '#src/domain/question/rubric.ts'
import { defaultSettings } from '#src/domain/settings/settings.ts'
import type { Story } from '#src/domain/story/story.ts'
import { localDayOf, localDayToIso } from '#src/domain/time/local-day.ts'
import { msPerMinute } from '#src/domain/time/duration.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { buildSitting, seqPerSitting, type SittingRows } from './build-sitting.ts'
import { plannedSittings, type PlannedSitting } from './sample-plan.ts'
import { plannedStories, type PlannedStory } from './sample-stories.ts'

/** A question as far as the sample asks it. */
export type SampleQuestion = QuestionSummary & Pick<QuestionDetails, 'dimensions'>

/** What the sample is made from: the bank as it is now, and the moment it should lead up to. */
export type SampleInput = {
  readonly now: Reading
  readonly questions: readonly SampleQuestion[]
  readonly formats: readonly Format[]
  readonly rubrics: readonly Rubric[]
}

const msPerDay = 86_400_000
const daysToInterview = 24
/** A quarter past seven in the evening, minutes after midnight. */
const sittingMinute = 19 * 60 + 15

/**
 * Three months of an invented person's practice towards L5, ending yesterday. The same input gives the same rows, and
 * the rows are such as a back-up would hold. What the bank has no question, format or rubric for is left out.
 */
export function buildSample(input: SampleInput): BackupRows {
  const sittings = plannedSittings.flatMap((plan, index) => buildPlanned(input, plan, index + 1))
  return {
    settings: [{ key: 'me', value: settingsOf(input.now) }],
    interviews: sittings.flatMap((rows) => rows.interviews),
    events: sittings.flatMap((rows) => rows.events),
    drafts: [],
    attempts: sittings.flatMap((rows) => rows.attempts),
    scorecards: sittings.flatMap((rows) => rows.scorecards),
    scoringDrafts: [],
    shelf: shelfOf(input.questions),
    reveals: revealsOf(input),
    stories: plannedStories.map((plan, index) => buildStory(plan, index + 1, input.now)),
  }
}

function settingsOf(now: Reading) {
  const interviewDate = localDayToIso(localDayOf(now) + daysToInterview)
  return { ...defaultSettings, targetLevel: 'L5' as const, interviewDate, welcomed: true }
}

function buildPlanned(input: SampleInput, plan: PlannedSitting, number: number): readonly SittingRows[] {
  const question = pickQuestion(input.questions, plan.category, plan.level, plan.pick)
  const format = input.formats.find((one) => one.id === question?.format)
  const rubric = input.rubrics.find((one) => one.category === plan.category)
  if (question === undefined || format === undefined || rubric === undefined) return []
  const start = eveningOf(input.now, plan.daysAgo, number)
  return [buildSitting({ plan, number, round: roundOf(question, format), rubric, start })]
}

function pickQuestion(
  questions: readonly SampleQuestion[],
  category: Category,
  level: Level,
  pick: number,
): SampleQuestion | undefined {
  const fitting = questions.filter((one) => one.category === category && one.level === level)
  return fitting[pick % Math.max(1, fitting.length)]
}

function roundOf(summary: SampleQuestion, format: Format): Round {
  const { id, category, level, title, prompt, dimensions } = summary
  const question: AskedQuestion = { id, category, level, title, prompt, origin: 'bank', dimensions }
  return { format: format.id, formatTitle: format.title, question, phases: phasesAt(format, level) }
}

/** In the evening of a day before today; every sitting in a process of its own. */
function eveningOf(now: Reading, daysAgo: number, number: number): Reading {
  const midnight = (localDayOf(now) - daysAgo) * msPerDay - now.zone * msPerMinute
  const wall = midnight + (sittingMinute + (number % 4) * 20) * msPerMinute
  return { wall, mono: 4_000, run: `sample-run-${number}`, zone: now.zone }
}

function shelfOf(questions: readonly SampleQuestion[]): BackupRows['shelf'] {
  const ahead = questions.filter((one) => one.level === 'L6').slice(0, 2)
  const beneath = questions.filter((one) => one.level === 'L4').slice(-1)
  return [
    ...ahead.map(({ id }) => ({ questionId: id, bookmarked: true, hidden: false })),
    ...beneath.map(({ id }) => ({ questionId: id, bookmarked: false, hidden: true })),
  ]
}

/** The guidance of one question was read in the library instead of trying it. */
function revealsOf({ questions, now }: SampleInput): BackupRows['reveals'] {
  const question = pickQuestion(questions, 'system-design', 'L6', 0)
  if (question === undefined) return []
  const number = 9
  const at = eveningOf(now, 33, number)
  return [
    {
      id: 'sample-reveal-1',
      questionId: question.id,
      part: 'guidance',
      at,
      day: localDayOf(at),
      seq: number * seqPerSitting + 5,
    },
  ]
}

function buildStory(plan: PlannedStory, number: number, now: Reading): Story {
  const { title, competencies, parts } = plan
  return {
    id: `sample-story-${number}`,
    title,
    parts,
    competencies,
    createdAt: now.wall - plan.writtenDaysAgo * msPerDay,
    updatedAt: now.wall - plan.changedDaysAgo * msPerDay,
    happened: localDayToIso(localDayOf(now) - Math.round(plan.monthsAgo * 30.4)).slice(0, 7),
  }
}
