import { describe, expect, it } from 'vitest'
import { questionSummaries } from '#src/content/bank.ts'
import { getDetails } from '#src/content/details.ts'
import { formats } from '#src/content/formats.ts'
import { loadRubric } from '#src/content/load-rubric.ts'
import { makeBackup } from '#src/db/backup/make-backup.ts'
import { countInterviews } from '#src/db/interviews.ts'
import { addStory, listStories } from '#src/db/stories.ts'
import { categories } from '#src/domain/question/category.ts'
import { foldInterview } from '#src/domain/interview/fold.ts'
import { scoreAttempt } from '#src/domain/scoring/score-attempt.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, openDb } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { fillSampleIfEmpty } from './fill-sample.ts'
import { buildSample } from './sample-data.ts'
import { plannedSittings } from './sample-plan.ts'

const now = buildReading(0, { zone: -300 })
const rubrics = await Promise.all(categories.map(loadRubric))
const rows = buildSample({
  now,
  questions: questionSummaries.map((one) => ({ ...one, ...getDetails(one.id) })),
  formats,
  rubrics,
})
const openSample = () => openDb(buildDevice(), { name: 'rehearsal-sample' })

describe('the sample', () => {
  it('finds a question, a format and a rubric for every planned sitting', () => {
    expect(rows.interviews).toHaveLength(plannedSittings.length)
    expect(rows.stories).toHaveLength(6)
  })

  it('is the same for the same moment', () => {
    expect(
      buildSample({
        now,
        questions: questionSummaries.map((one) => ({ ...one, ...getDetails(one.id) })),
        formats,
        rubrics,
      }),
    ).toEqual(rows)
  })

  it('lies wholly in the past, and leads to an interview that is still ahead', () => {
    for (const row of rows.interviews) expect(row.day).toBeLessThan(localDayOf(now))
    for (const row of rows.events) expect(row.at.wall).toBeLessThan(now.wall)
    for (const row of rows.stories) expect(row.updatedAt).toBeLessThan(now.wall)
    expect(rows.settings[0]?.value.interviewDate).toBe('2026-03-25')
  })

  it('ends every log as its attempt says: finished with one, abandoned without', () => {
    for (const interview of rows.interviews) {
      const log = rows.events.filter((event) => event.interviewId === interview.id)
      const state = foldInterview(interview.rounds[0]?.phases ?? [], log)
      const attempt = rows.attempts.find((one) => one.interviewId === interview.id)
      expect(state.stage).toBe(attempt === undefined ? 'abandoned' : 'finished')
    }
  })

  it('has scorecards that the scoring itself would accept', () => {
    for (const card of rows.scorecards) {
      const rubric = rubrics.find((one) => one.category === card.category)
      const attempt = rows.attempts.find((one) => one.id === card.attemptId)
      if (rubric === undefined || attempt === undefined) throw new Error(`${card.id} hangs on nothing`)
      const draft = Object.fromEntries(card.marks.map(({ dimension, ...rest }) => [dimension, rest]))
      expect(scoreAttempt(rubric, attempt.question.dimensions, draft)).toMatchObject({ ok: true })
    }
    const marks = rows.scorecards.flatMap((card) => card.marks.map((one) => one.mark))
    expect(new Set(marks)).toEqual(new Set([1, 2, 3, 4]))
  })
})

describe('filling the sample', () => {
  it('gives a database that can be backed up, and so restored', async () => {
    const db = await openSample()
    await fillSampleIfEmpty(db, now)
    const made = await makeBackup(db, now)
    expect(made).toMatchObject({ ok: true, backup: { manifest: { counts: { stories: 6 } } } })
  })

  it('leaves a sample alone that holds something', async () => {
    const db = await openSample()
    await addStory(db, buildStory({ title: 'Mine' }))
    await fillSampleIfEmpty(db, now)
    expect((await listStories(db)).map((story) => story.title)).toEqual(['Mine'])
  })

  it('refuses the person’s own database', async () => {
    const db = await openDb()
    await expect(fillSampleIfEmpty(db, now)).rejects.toThrow('only the sample')
    expect(await countInterviews(db)).toBe(0)
  })
})
