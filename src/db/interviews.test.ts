import { describe, expect, it } from 'vitest'
import { buildAttempt, buildScorecard } from '#tests/builders/build-attempt.ts'
import { buildDraft, buildEvent, buildInterview } from '#tests/builders/build-interview.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, openDb } from '#tests/builders/build-storage.ts'
import { getAttemptOfInterview, listAttempts } from './attempts.ts'
import type { Db } from './db.ts'
import { getDraft, listDrafts, putDraft } from './drafts.ts'
import { addEvents, listEvents } from './events.ts'
import { abandonInterview, completeInterview } from './finish.ts'
import {
  createInterview,
  getInterview,
  listInterviewStates,
  listInterviews,
  listOpenInterviews,
} from './interviews.ts'
import { getScoringDraft, putScoringDraft } from './scoring-drafts.ts'
import { addScorecard, listScorecardsOf } from './scorecards.ts'

function begin(db: Db, id = 'interview-1', minutes = 0) {
  const createdAt = buildReading(minutes)
  return createInterview(db, {
    interview: buildInterview({ id, createdAt }),
    events: [
      buildEvent(0, { kind: 'started' }, id),
      buildEvent(1, { kind: 'phase-entered', phase: 'requirements' }, id),
    ],
    draft: buildDraft({ interviewId: id, notes: {} }),
  })
}

const finished = buildEvent(2, { kind: 'finished' })

describe('an interview', () => {
  it('begins with its draft and the first lines of its log, and is open', async () => {
    const db = await openDb()
    const interview = await begin(db)
    expect(interview.seq).toBe(1)
    expect(await getInterview(db, 'interview-1')).toEqual(interview)
    expect(await listOpenInterviews(db)).toEqual([interview])
    expect((await listEvents(db, 'interview-1')).map((event) => event.seq)).toEqual([0, 1])
  })

  it('does not begin twice, nor overwrite one that has begun', async () => {
    const db = await openDb()
    await begin(db)
    await expect(begin(db)).rejects.toMatchObject({ kind: 'doubled' })
    expect(await listEvents(db, 'interview-1')).toHaveLength(2)
  })

  it('takes each line of its log once, whichever tab is first', async () => {
    const device = buildDevice()
    const [one, two] = [await openDb(device), await openDb(device)]
    await begin(one)
    await addEvents(one, 'interview-1', [buildEvent(2, { kind: 'paused' })])
    const late = addEvents(two, 'interview-1', [buildEvent(2, { kind: 'hint-shown', hint: 0 })])
    await expect(late).rejects.toMatchObject({ kind: 'doubled' })
    expect((await listEvents(one, 'interview-1'))[2]).toMatchObject({ kind: 'paused' })
  })

  it('takes several lines and the draft together or not at all', async () => {
    const db = await openDb()
    await begin(db)
    const both = [
      buildEvent(2, { kind: 'note-saved', phase: 'design', text: 'a' }),
      buildEvent(1, { kind: 'paused' }),
    ]
    await expect(addEvents(db, 'interview-1', both, buildDraft())).rejects.toMatchObject({ kind: 'doubled' })
    expect(await listEvents(db, 'interview-1')).toHaveLength(2)
    expect((await getDraft(db, 'interview-1'))?.notes).toEqual({})
  })

  it('keeps the logs of two interviews apart, each in order', async () => {
    const db = await openDb()
    await begin(db, 'a')
    await begin(db, 'b')
    for (const seq of [12, 10, 11]) await addEvents(db, 'a', [buildEvent(seq, { kind: 'paused' }, 'a')])
    expect((await listEvents(db, 'a')).map((event) => event.seq)).toEqual([0, 1, 10, 11, 12])
    expect(await listEvents(db, 'b')).toHaveLength(2)
  })

  it('keeps what is being typed', async () => {
    const db = await openDb()
    await begin(db)
    await putDraft(db, buildDraft({ notes: { design: 'Queues 🧭' } }))
    expect((await getDraft(db, 'interview-1'))?.notes).toEqual({ design: 'Queues 🧭' })
  })

  it('is finished with its attempt, and no longer open', async () => {
    const db = await openDb()
    await begin(db)
    const attempt = await completeInterview(db, [finished], buildAttempt())
    expect(attempt.seq).toBe(2)
    expect(await getAttemptOfInterview(db, 'interview-1')).toEqual(attempt)
    expect(await listDrafts(db)).toEqual([])
    expect(await listEvents(db, 'interview-1')).toHaveLength(3)
  })

  it('is finished wholly or not at all', async () => {
    const db = await openDb()
    await begin(db)
    const doubledLine = completeInterview(db, [buildEvent(1, { kind: 'finished' })], buildAttempt())
    await expect(doubledLine).rejects.toMatchObject({ kind: 'doubled' })
    expect(await listAttempts(db, { limit: 10 })).toEqual([])
    expect(await listOpenInterviews(db)).toHaveLength(1)
  })

  it('is finished once, whichever tab is first', async () => {
    const device = buildDevice()
    const [one, two] = [await openDb(device), await openDb(device)]
    await begin(one)
    await completeInterview(one, [finished], buildAttempt())
    const again = completeInterview(
      two,
      [buildEvent(3, { kind: 'finished' })],
      buildAttempt({ id: 'attempt-2' }),
    )
    await expect(again).rejects.toMatchObject({ kind: 'gone' })
    expect(await listAttempts(one, { limit: 10 })).toHaveLength(1)
  })

  it('is not opened again by a late save of its draft or its log', async () => {
    const db = await openDb()
    await begin(db)
    await completeInterview(db, [finished], buildAttempt())
    await expect(putDraft(db, buildDraft())).rejects.toMatchObject({ kind: 'gone' })
    const late = addEvents(db, 'interview-1', [buildEvent(3, { kind: 'paused' })], buildDraft())
    await expect(late).rejects.toMatchObject({ kind: 'gone' })
    expect(await listOpenInterviews(db)).toEqual([])
  })

  it('can be abandoned, and keeps its log', async () => {
    const db = await openDb()
    await begin(db)
    await abandonInterview(db, 'interview-1', [buildEvent(2, { kind: 'abandoned' })])
    expect(await listOpenInterviews(db)).toEqual([])
    expect(await listEvents(db, 'interview-1')).toHaveLength(3)
  })

  it('is open, finished or abandoned', async () => {
    const db = await openDb()
    await begin(db, 'interview-1')
    await begin(db, 'left')
    await begin(db, 'open')
    await completeInterview(db, [finished], buildAttempt())
    await abandonInterview(db, 'left', [])
    expect([...(await listInterviewStates(db, ['interview-1', 'left', 'open']))]).toEqual([
      ['interview-1', 'finished'],
      ['left', 'abandoned'],
      ['open', 'open'],
    ])
  })

  it('is listed by day, then by the order of writing, the newest first', async () => {
    const db = await openDb()
    const day = 24 * 60
    await begin(db, 'later', day)
    await begin(db, 'z', 0)
    await begin(db, 'a', 0)
    expect((await listInterviews(db, { limit: 10 })).map(({ id }) => id)).toEqual(['later', 'a', 'z'])
    expect((await listInterviews(db, { limit: 1, offset: 1 })).map(({ id }) => id)).toEqual(['a'])
    expect((await listOpenInterviews(db)).map(({ id }) => id)).toEqual(['later', 'a', 'z'])
  })
})

describe('a scorecard', () => {
  it('ends the draft it was filled in from', async () => {
    const db = await openDb()
    await begin(db)
    await completeInterview(db, [finished], buildAttempt())
    await expect(putScoringDraft(db, 'none', {})).rejects.toMatchObject({ kind: 'gone' })
    const draft = { requirements: { mark: 2 as const, ticks: [], evidence: 'Late' } }
    await putScoringDraft(db, 'attempt-1', draft)
    expect(await getScoringDraft(db, 'attempt-1')).toEqual(draft)
    await addScorecard(db, buildScorecard())
    expect(await getScoringDraft(db, 'attempt-1')).toEqual({})
  })

  it('follows the one before and never replaces it', async () => {
    const db = await openDb()
    await begin(db)
    await completeInterview(db, [finished], buildAttempt())
    await addScorecard(db, buildScorecard({ id: 'z' }))
    await addScorecard(db, buildScorecard({ id: 'a' }))
    await expect(addScorecard(db, buildScorecard({ id: 'a' }))).rejects.toMatchObject({ kind: 'doubled' })
    expect((await listScorecardsOf(db, 'attempt-1')).map(({ id, seq }) => [id, seq])).toEqual([
      ['z', 3],
      ['a', 4],
    ])
  })

  it('needs its attempt', async () => {
    const db = await openDb()
    await expect(addScorecard(db, buildScorecard())).rejects.toMatchObject({ kind: 'gone' })
  })
})
