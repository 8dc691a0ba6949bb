import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { questionSummaries } from '#src/content/bank.ts'
import { loadQuestion } from '#src/content/load-question.ts'
import type { Db } from '#src/db/db.ts'
import { completeInterview } from '#src/db/finish.ts'
import { createInterview } from '#src/db/interviews.ts'
import { listRevealsOf } from '#src/db/reveals.ts'
import { addScorecard } from '#src/db/scorecards.ts'
import { getShelf, putShelf } from '#src/db/shelf.ts'
import type { QuestionSummary } from '#src/domain/question/question.ts'
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

const question = someQuestion()
const dayInMinutes = 24 * 60

let device: Device
let db: Db

beforeEach(async () => {
  device = buildDevice()
  db = await openDb(device)
})

/** The database after the page was loaded anew. */
async function reload(leave: () => void): Promise<void> {
  leave()
  db.close()
  db = await openDb(device)
}

const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const rowOf = async (title: string) => {
  const row = (await screen.findByRole('link', { name: title })).closest('li')
  if (row === null) throw new Error(`${title} stands in no row`)
  return within(row)
}

describe('the library', () => {
  test('shows every question of the bank and narrows it by category and level, in the address too', async () => {
    const user = userEvent.setup()
    const { address } = openPlace('/questions', db)
    await waitFor(() => expect(titles()).toHaveLength(questionSummaries.length))
    await user.click(screen.getByRole('radio', { name: 'Strategy' }))
    await user.click(screen.getByRole('radio', { name: 'L6' }))
    const wanted = questionSummaries.filter((one) => one.category === 'strategy' && one.level === 'L6')
    await waitFor(() => expect(titles().toSorted()).toEqual(wanted.map((one) => one.title).toSorted()))
    expect(screen.getByRole('status')).toHaveTextContent(`${wanted.length} of ${questionSummaries.length}`)
    await waitFor(() => expect(address()).toBe('/questions?category=strategy&level=L6'))
  })

  test('takes the filters from the address', async () => {
    openPlace('/questions?category=leadership&level=L4', db)
    const wanted = questionSummaries.filter((one) => one.category === 'leadership' && one.level === 'L4')
    await waitFor(() => expect(titles()).toHaveLength(wanted.length))
    expect(screen.getByRole('radio', { name: 'Leadership' })).toBeChecked()
  })

  test('finds a question by a mistyped word of its title while one types', async () => {
    const user = userEvent.setup()
    const { address } = openPlace('/questions', db)
    const word = longWordOf(question.title)
    const slip = `${word.slice(0, 3)}${word.slice(4)}`
    await user.type(await screen.findByRole('searchbox'), slip)
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Best match first' })).toBeVisible())
    await waitFor(() => expect(titles()).toContain(question.title))
    expect(titles().length).toBeLessThan(questionSummaries.length)
    await waitFor(() => expect(address()).toContain(`find=${slip}`))
  })

  test('offers a way back where nothing fits', async () => {
    const user = userEvent.setup()
    openPlace('/questions?show=bookmarked&find=qqqqzzzzxxxx', db)
    await screen.findByRole('heading', { name: 'No question fits' })
    await user.click(screen.getByRole('button', { name: 'Show all questions' }))
    await waitFor(() => expect(titles()).toHaveLength(questionSummaries.length))
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })

  test('keeps a bookmark through a reload', async () => {
    const user = userEvent.setup()
    const { leave } = openPlace('/questions', db)
    const button = (await rowOf(question.title)).getByRole('button', { name: /^Bookmark/ })
    await user.click(button)
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'))
    await reload(leave)
    openPlace('/questions?show=bookmarked', db)
    await waitFor(() => expect(titles()).toEqual([question.title]))
  })

  test('says how long ago a question was practised, and lists it as such', async () => {
    await sit(question)
    openPlace('/questions?show=practised', db, buildReading(3 * dayInMinutes))
    expect((await rowOf(question.title)).getByText('practised 3 days ago')).toBeVisible()
    expect(titles()).toEqual([question.title])
  })
})

describe('a question of the bank', () => {
  test('can be hidden, stays hidden through a reload, and comes back by undo', async () => {
    const user = userEvent.setup()
    const { leave } = openPlace(`/questions/${question.id}`, db)
    await user.click(await screen.findByRole('button', { name: 'Hide it' }))
    await screen.findByText('Question hidden')
    await reload(leave)
    const library = openPlace('/questions', db)
    await waitFor(() => expect(titles()).toHaveLength(questionSummaries.length - 1))
    expect(titles()).not.toContain(question.title)
    library.leave()

    openPlace(`/questions/${question.id}`, db)
    await user.click(await screen.findByRole('button', { name: 'Show it again' }))
    await waitFor(async () => expect((await getShelf(db, question.id)).hidden).toBe(false))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await getShelf(db, question.id)).hidden).toBe(true))
  })

  test('keeps its bookmark when it is hidden', async () => {
    await putShelf(db, question.id, { bookmarked: true })
    const user = userEvent.setup()
    openPlace(`/questions/${question.id}`, db)
    await user.click(await screen.findByRole('button', { name: 'Hide it' }))
    await screen.findByText(/left out of the library/)
    expect(await getShelf(db, question.id)).toEqual({
      questionId: question.id,
      bookmarked: true,
      hidden: true,
    })
  })

  test('keeps hints and guidance closed, says what opening means, and notes each opening once a day', async () => {
    const user = userEvent.setup()
    const { hints, probes } = await fullQuestion()
    const { leave } = openPlace(`/questions/${question.id}`, db)
    const open = await screen.findByRole('button', { name: 'Open the hints' })
    expect(screen.getAllByText(/for 60 days an attempt at it weighs half/)).toHaveLength(2)
    expect(screen.queryByText(hints[0] ?? '')).toBeNull()
    expect(screen.queryByText(probes[0]?.ask ?? '')).toBeNull()
    expect(await listRevealsOf(db, question.id)).toEqual([])

    await user.click(open)
    await screen.findByText(hints[0] ?? '')
    expect(screen.queryByText(probes[0]?.ask ?? '')).toBeNull()
    expect(await listRevealsOf(db, question.id)).toMatchObject([{ part: 'hints', day: 20_513 }])
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Hints' })).toHaveFocus())

    await reload(leave)
    const again = openPlace(`/questions/${question.id}`, db)
    await screen.findByText(/Opened today, and counted/)
    await user.click(screen.getByRole('button', { name: 'Open the hints' }))
    await screen.findByText(hints[0] ?? '')
    await user.click(screen.getByRole('button', { name: 'Open the probes and guidance' }))
    await screen.findByText(probes[0]?.ask ?? '')
    expect((await listRevealsOf(db, question.id)).map((one) => one.part)).toEqual(['hints', 'guidance'])
    again.leave()

    openPlace(`/questions/${question.id}`, db, buildReading(2 * dayInMinutes))
    await waitFor(() => expect(screen.getAllByText(/You opened this 2 days ago/)).toHaveLength(2))
  })

  test('opens freely once an attempt was scored, and not before', async () => {
    const user = userEvent.setup()
    await sit(question)
    openPlace(`/questions/${question.id}`, db)
    const attempts = await screen.findByRole('region', { name: 'Your attempts' })
    expect(within(attempts).getByRole('link', { name: /^Score it/ })).toHaveAttribute(
      'href',
      '/interview/interview-1/debrief',
    )
    expect(screen.getAllByText(/weighs half/)).toHaveLength(2)

    await addScorecard(db, buildScorecard({ questionId: question.id }))
    await waitFor(() => expect(screen.getAllByText(/so this is open to you/)).toHaveLength(2))
    expect(within(attempts).getByRole('link', { name: /^Debrief/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Open the probes and guidance' }))
    await screen.findByText((await fullQuestion()).probes[0]?.ask ?? '')
    expect(await listRevealsOf(db, question.id)).toEqual([])
  })

  test('leads to an interview on it, or back into the one under way', async () => {
    openPlace(`/questions/${question.id}`, db)
    const start = await screen.findByRole('link', { name: 'Start an interview' })
    expect(start).toHaveAttribute('href', `/interview?question=${question.id}`)
    await begin(question)
    expect(await screen.findByRole('link', { name: 'Resume the interview' })).toHaveAttribute(
      'href',
      '/interview/interview-1',
    )
  })

  test('that the bank does not have says so and offers the ways on', async () => {
    openPlace('/questions/no-such-question', db)
    await screen.findByRole('heading', { level: 1, name: 'This question is not in the bank' })
    expect(screen.getByRole('link', { name: 'Browse the questions' })).toHaveAttribute('href', '/questions')
    expect(screen.getByRole('link', { name: 'See your history' })).toHaveAttribute('href', '/history')
  })
})

function someQuestion(): QuestionSummary {
  const found = questionSummaries.find((one) => longWordOf(one.title).length >= 8)
  if (found === undefined) throw new Error('no question of the bank has a long word in its title')
  return found
}

function longWordOf(title: string): string {
  return (
    title
      .toLowerCase()
      .split(/\W+/)
      .toSorted((a, b) => b.length - a.length)[0] ?? ''
  )
}

async function fullQuestion() {
  const full = await loadQuestion(question.id)
  if (full === undefined) throw new Error(`the bank has no ${question.id}`)
  return full
}

async function begin({ id, category, level, title, prompt }: QuestionSummary) {
  const { dimensions } = await fullQuestion()
  const asked = buildAskedQuestion({ id, category, level, title, prompt, dimensions })
  const interview = buildInterview({ rounds: [buildRound({ question: asked })] })
  await createInterview(db, { interview, events: [buildEvent(0)], draft: buildDraft() })
  return asked
}

async function sit(summary: QuestionSummary): Promise<void> {
  const asked = await begin(summary)
  await completeInterview(db, [buildEvent(1, { kind: 'finished' })], buildAttempt({ question: asked }))
}
