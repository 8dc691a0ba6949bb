import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadRubric } from '#src/content/load-rubric.ts'
import type { Db } from '#src/db/db.ts'
import { abandonInterview, completeInterview } from '#src/db/finish.ts'
import { createInterview, countInterviews, getInterview } from '#src/db/interviews.ts'
import { addScorecard } from '#src/db/scorecards.ts'
import { listTrash } from '#src/db/trash.ts'
import type { Mark } from '#src/domain/question/rubric.ts'
import { buildAttempt, buildScorecard } from '#tests/builders/build-attempt.ts'
import {
  buildAskedQuestion,
  buildDraft,
  buildEvent,
  buildInterview,
  buildRound,
} from '#tests/builders/build-interview.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, openDb, type Device } from '#tests/builders/build-storage.ts'
import { openPlace } from './library-places.tsx'

let device: Device
let db: Db

beforeEach(async () => {
  device = buildDevice()
  db = await openDb(device)
})

const rowOf = async (title: string) => {
  const row = (await screen.findByRole('link', { name: title })).closest('li')
  if (row === null) throw new Error(`${title} stands in no row`)
  return within(row)
}

describe('the history', () => {
  test('teaches and leads to an interview while it is empty', async () => {
    openPlace('/history', db)
    await screen.findByRole('heading', { name: 'No interviews yet' })
    expect(screen.getByRole('link', { name: 'Start an interview' })).toHaveAttribute('href', '/interview')
  })

  test('says of each interview what became of it and leads on', async () => {
    await begin('open')
    await finish('unscored')
    await finish('scored')
    await score('scored', 2)
    await score('scored', 3)
    await begin('abandoned')
    await abandonInterview(db, 'abandoned', [buildEvent(1, { kind: 'abandoned' }, 'abandoned')])
    openPlace('/history', db)

    const open = await rowOf('About open')
    expect(open.getByRole('link', { name: /^Resume/ })).toHaveAttribute('href', '/interview/open')
    const unscored = await rowOf('About unscored')
    expect(unscored.getByRole('link', { name: /^Score it/ })).toHaveAttribute(
      'href',
      '/interview/unscored/debrief',
    )
    expect(unscored.getByText(/System design, 45 minutes · L5 · 45 min used/)).toBeVisible()
    const scored = await rowOf('About scored')
    await waitFor(() => expect(scored.getByText('3.0')).toBeVisible())
    expect(scored.getByRole('link', { name: 'About scored' })).toHaveAttribute(
      'href',
      '/interview/scored/debrief',
    )
    expect((await rowOf('About abandoned')).getByText('abandoned')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'In progress' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'March 2026' })).toBeVisible()
  })

  test('lists the newest first and fifty at a time', async () => {
    const many = Array.from({ length: 53 }, (_, index) => interviewAbout(`talk ${index + 1}`, index))
    // One write instead of a hundred; without drafts and attempts, they count as abandoned.
    await db.write(['interviews'], () =>
      db.tables.interviews.bulkAdd(many.map((one, index) => ({ ...one, seq: index + 1 }))),
    )
    const user = userEvent.setup()
    openPlace('/history', db)
    const titles = () => screen.getAllByText(/^About talk \d+$/).map((one) => one.textContent)
    await waitFor(() => expect(titles()).toHaveLength(50))
    expect(titles()[0]).toBe('About talk 53')
    await user.click(screen.getByText('Show 3 more'))
    await waitFor(() => expect(titles()).toHaveLength(53))
    expect(titles().at(-1)).toBe('About talk 1')
    expect(screen.queryByText(/more$/)).toBeNull()
  })

  test.each(['open', 'scored'])(
    'deletes an interview that is %s, and undo brings all of it back',
    async (kind) => {
      await begin('one')
      if (kind === 'scored') {
        await completeInterview(db, [buildEvent(1, { kind: 'finished' }, 'one')], attemptOf('one'))
        await score('one', 3)
      }
      const user = userEvent.setup()
      openPlace('/history', db)
      await user.click(
        await screen.findByRole('button', { name: 'Delete the interview “About one” of 1 March' }),
      )
      await screen.findByRole('heading', { name: 'No interviews yet' })
      expect(await getInterview(db, 'one')).toBeUndefined()
      await user.click(await screen.findByRole('button', { name: 'Undo' }))
      const row = await rowOf('About one')
      if (kind === 'open') expect(row.getByRole('link', { name: /^Resume/ })).toBeVisible()
      else await waitFor(() => expect(row.getByText('3.0')).toBeVisible())
      expect(await listTrash(db)).toEqual([])
    },
  )

  test('moves the focus to the next row when one is deleted', async () => {
    await finish('older', 1)
    await finish('newer', 2)
    const user = userEvent.setup()
    openPlace('/history', db)
    await user.click(await screen.findByRole('button', { name: /Delete the interview “About newer”/ }))
    await waitFor(() => expect(screen.queryByRole('link', { name: 'About newer' })).toBeNull())
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /Delete the interview “About older”/ })).toHaveFocus(),
    )
  })

  test('keeps what was deleted through a reload, to be put back', async () => {
    await finish('one')
    const user = userEvent.setup()
    const { leave } = openPlace('/history', db)
    await user.click(await screen.findByRole('button', { name: /^Delete the interview/ }))
    await waitFor(async () => expect(await countInterviews(db)).toBe(0))
    leave()
    db.close()
    db = await openDb(device)

    openPlace('/history', db)
    await user.click(await screen.findByText(/Recently deleted/))
    expect(screen.getByText('Deleted on 1 March, kept until 31 March')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Put back “About one”' }))
    expect((await rowOf('About one')).getByRole('link', { name: /^Score it/ })).toBeVisible()
    await waitFor(() => expect(screen.queryByText(/Recently deleted/)).toBeNull())
  })
})

const askedAbout = (id: string) => buildAskedQuestion({ title: `About ${id}` })
const attemptOf = (id: string) =>
  buildAttempt({ id: `attempt at ${id}`, interviewId: id, question: askedAbout(id) })

function interviewAbout(id: string, minutes: number) {
  const rounds = [buildRound({ question: askedAbout(id) })]
  return buildInterview({ id, createdAt: buildReading(minutes), rounds })
}

async function begin(id: string, minutes = 0): Promise<void> {
  await createInterview(db, {
    interview: interviewAbout(id, minutes),
    events: [buildEvent(0, { kind: 'started' }, id)],
    draft: buildDraft({ interviewId: id }),
  })
}

async function finish(id: string, minutes = 0): Promise<void> {
  await begin(id, minutes)
  await completeInterview(db, [buildEvent(1, { kind: 'finished' }, id)], attemptOf(id))
}

/** Marks every dimension of an attempt alike. */
async function score(id: string, mark: Mark): Promise<void> {
  const { dimensions } = await loadRubric('system-design')
  const marks = dimensions.map((one) => ({ dimension: one.id, mark, ticks: [], evidence: '' }))
  await addScorecard(db, buildScorecard({ id: `${id} as ${mark}`, attemptId: `attempt at ${id}`, marks }))
}
