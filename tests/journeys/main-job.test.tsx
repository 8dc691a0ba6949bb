import { screen, waitFor, within } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { listAttempts } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import { listEvents } from '#src/db/events.ts'
import { listOpenInterviews } from '#src/db/interviews.ts'
import { listScorecardsOf } from '#src/db/scorecards.ts'
import { getScoringDraft } from '#src/db/scoring-drafts.ts'
import { putSettings } from '#src/db/settings.ts'
import { buildDevice, openDb } from '#tests/builders/build-storage.ts'
import { buildClock, openApp } from '#tests/builders/open-app.tsx'

let db: Db
let user: UserEvent

beforeEach(async () => {
  db = await openDb(buildDevice())
  await putSettings(db, { welcomed: true, targetLevel: 'L5' })
  user = userEvent.setup({ delay: null })
})

const press = async (name: RegExp | string) => user.click(await screen.findByRole('button', { name }))
const follow = async (name: RegExp | string) => user.click(await screen.findByRole('link', { name }))

/** From Today into the room. */
async function begin() {
  const clock = buildClock()
  const app = openApp('/', db, clock)
  await follow('Start')
  await press(/^Begin/)
  await screen.findByRole('textbox', { name: /^Notes/ })
  return app
}

/** Marks every dimension that is asked for with the same mark. */
async function markAll(mark: 1 | 2 | 3 | 4, evidence: string) {
  await screen.findByRole('heading', { name: 'Your marks' })
  for (const group of screen.getAllByRole('radiogroup')) {
    await user.click(within(group).getByRole('radio', { name: new RegExp(`^${mark}`) }))
  }
  if (evidence === '') return
  for (const line of screen.getAllByRole('textbox', { name: /^Evidence/ })) {
    await user.click(line)
    await user.paste(evidence)
  }
}

describe('the main job', () => {
  test('a question is recommended with its reason, answered, scored, and counts as evidence', async () => {
    const { clock } = await begin()
    await user.type(screen.getByRole('textbox', { name: /^Notes/ }), 'Who calls it, and how often?')
    clock.set(3)
    await press(/^Next/)
    clock.set(30)
    await user.type(screen.getByRole('textbox', { name: /^Notes/ }), 'Ten thousand a second')
    await press('Finish')
    await press('Finish and score')

    await screen.findByRole('heading', { name: 'Your marks' })
    expect(await screen.findByText('Who calls it, and how often?')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Guidance' })).not.toBeInTheDocument()

    await markAll(3, '')
    expect(await screen.findByText(/^Total/)).toHaveTextContent('Total 3.00')
    await press('Save the marks')
    await waitFor(async () =>
      expect(await screen.findByRole('heading', { name: 'Your scorecard' })).toHaveFocus(),
    )
    await screen.findByRole('heading', { name: 'Guidance' })

    const [attempt] = await listAttempts(db, { limit: 5 })
    expect(attempt).toMatchObject({ plannedMs: 45 * 60_000, spentMs: 30 * 60_000, hintsShown: 0 })
    expect(attempt?.phases.slice(0, 2).map((phase) => phase.spentMs)).toEqual([3 * 60_000, 27 * 60_000])
    expect(await listScorecardsOf(db, attempt?.id ?? '')).toHaveLength(1)
    expect(await listOpenInterviews(db)).toEqual([])

    await follow('See your readiness')
    const place = await screen.findByRole('region', { name: 'System design' })
    expect(
      within(place).getByText(/^Not enough evidence at L5: so far 1 of 3 scored answers/),
    ).toBeInTheDocument()
  })

  test('marks are refused until every dimension that was called for is marked, and a 4 has its evidence', async () => {
    const { clock } = await begin()
    clock.set(40)
    await press('Finish')
    await press('Finish and score')
    await screen.findByRole('heading', { name: 'Your marks' })
    await press('Save the marks')
    const dimensions = screen.getAllByRole('radiogroup').length
    expect(screen.getAllByText('Choose a mark. If the answer left it out, that is a 1.')).toHaveLength(
      dimensions,
    )

    await markAll(4, '')
    await press('Save the marks')
    expect(screen.getAllByText('A 1 or a 4 needs a line of evidence.')).toHaveLength(dimensions)
    await markAll(4, 'said so')
    await press('Save the marks')
    await screen.findByRole('heading', { name: 'Your scorecard' })
  })

  test('marks begun are there after a reload', async () => {
    const app = await begin()
    app.clock.set(40)
    await press('Finish')
    await press('Finish and score')
    await screen.findByRole('heading', { name: 'Your marks' })
    const [first] = screen.getAllByRole('radiogroup')
    if (first === undefined) throw new Error('nothing to mark')
    await user.click(within(first).getByRole('radio', { name: /^2/ }))
    const [attempt] = await listAttempts(db, { limit: 1 })
    await waitFor(async () =>
      expect(Object.keys(await getScoringDraft(db, attempt?.id ?? ''))).toHaveLength(1),
    )
    app.close()

    openApp(`/interview/${attempt?.interviewId}/debrief`, db)
    const group = (await screen.findAllByRole('radiogroup'))[0]
    if (group === undefined) throw new Error('nothing to mark')
    expect(within(group).getByRole('radio', { name: /^2/ })).toBeChecked()
  })

  test('an interview is offered again after a reload, with its notes and the right time left', async () => {
    const app = await begin()
    app.clock.set(2)
    await user.type(screen.getByRole('textbox', { name: /^Notes/ }), 'half a thought')
    const [open] = await listOpenInterviews(db)
    await waitFor(async () => {
      const draft = await db.tables.drafts.get(open?.id ?? '')
      expect(draft?.notes).toEqual(expect.objectContaining({ opening: 'half a thought' }))
      expect(draft?.seenAt.mono).toBe(2 * 60_000)
    })
    app.close()

    openApp('/', db, buildClock(10, { run: 'run-2', mono: 0 }), 'again')
    await follow('Resume')
    await screen.findByRole('heading', { name: 'You were away for 8 min' })
    await press(/don’t count it$/)
    expect(await screen.findByRole('textbox', { name: /^Notes/ })).toHaveValue('half a thought')
    expect(screen.getByText('2:00')).toBeInTheDocument()
    await waitFor(async () => {
      const kinds = (await listEvents(db, open?.id ?? '')).map((event) => event.kind)
      expect(kinds).toEqual(['started', 'absence', 'absence-judged'])
    })
  })

  test('an abandoned interview leaves no attempt and says so at its address', async () => {
    const { router } = await begin()
    await press('Finish')
    await press('Abandon it')
    await screen.findByRole('heading', { name: 'History' })
    expect(await listAttempts(db, { limit: 5 })).toEqual([])
    const interviews = await db.tables.interviews.toArray()
    await router.navigate({ to: '/interview/$id', params: { id: interviews[0]?.id ?? '' } })
    await screen.findByRole('heading', { name: 'This interview was abandoned' })
  })

  test('an address that names no interview says so and leads on', async () => {
    openApp('/interview/nobody', db)
    await screen.findByRole('heading', { name: 'This interview is not on this device' })
    expect(screen.getByRole('link', { name: 'Start an interview' })).toHaveAttribute('href', '/interview')
  })
})
