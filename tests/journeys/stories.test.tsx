import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#src/db/db.ts'
import { addStory, getStory, listStories, putStory } from '#src/db/stories.ts'
import { deleteStory, listTrash } from '#src/db/trash.ts'
import type { StoryPart } from '#src/domain/story/story.ts'
import { settleFailedSave, useSaveDesk } from '#src/services/save-desk.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, openDb, type Device } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { buildClock, openApp } from '#tests/builders/open-app.tsx'

let device: Device
let db: Db

beforeEach(async () => {
  device = buildDevice()
  db = await openDb(device)
  for (const failed of useSaveDesk.getState().failed) settleFailedSave(failed.key)
})

/** Opens an address of the whole app on the database of the moment; gives the way to leave. */
function open(path: string) {
  const { router, close } = openApp(path, db, buildClock(), 'journey')
  return { leave: close, address: () => router.state.location.pathname }
}

/** The database after the page was loaded anew. */
async function reload(leave: () => void): Promise<void> {
  leave()
  db.close()
  db = await openDb(device)
}

const saved = () => screen.findByText('Saved on this device', {}, { timeout: 10_000 })
const area = (part: string) => screen.findByLabelText(part)
const matrix = () => screen.findByRole('table', { name: 'Which story is evidence of which competency' })
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

const written: Readonly<Record<StoryPart, string>> = {
  situation: 'Two services sent every mail twice.',
  task: 'Mine was to end it before the spring sale.',
  action: 'I chose one queue over two locks, wrote the plan and moved both teams in a week.',
  result: 'Doubled mails fell from 4 % to none within a month.',
  learning: 'I now ask who owns a message before I ask how it is sent.',
  scale: 'Two teams, nine engineers, 1.2 million customers.',
}
const partLabels: Readonly<Record<StoryPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  learning: 'Learning',
  scale: 'Scale',
}

describe('the story builder', () => {
  test('keeps a first story with every part over a reload', async () => {
    const user = userEvent.setup()
    const { leave, address } = open('/stories')
    await user.click(await screen.findByRole('button', { name: 'Write your first story' }))
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveFocus())
    await user.paste('Mail sent twice')
    fireEvent.change(screen.getByLabelText('When it happened'), { target: { value: '2025-04' } })
    await user.click(screen.getByLabelText('Technical decision'))
    await user.click(screen.getByLabelText('Crisis'))
    for (const [part, label] of Object.entries(partLabels) as [StoryPart, string][]) {
      await user.click(await area(label))
      await user.paste(written[part])
    }
    await saved()
    const path = address()
    await reload(leave)

    open(path)
    expect(await area('Title')).toHaveValue('Mail sent twice')
    for (const [part, label] of Object.entries(partLabels) as [StoryPart, string][]) {
      expect(await area(label)).toHaveValue(written[part])
    }
    expect(screen.getByLabelText('When it happened')).toHaveValue('2025-04')
    expect(screen.getByLabelText('Crisis')).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Conflict' })).not.toBeChecked()
    expect(document.title).toBe('Mail sent twice · Rehearsal')
  })

  test('writes typed text to disk within half a second, and nothing when it is only opened', async () => {
    await addStory(db, buildStory())
    const user = userEvent.setup()
    open('/stories/story-1')
    const learning = await area('Learning')
    expect(await getStory(db, 'story-1')).toEqual(buildStory())
    await user.click(learning)
    await user.paste(' Next time I start there.')
    const typedAt = performance.now()
    await waitFor(
      async () =>
        expect((await getStory(db, 'story-1'))?.parts.learning).toContain('Next time I start there.'),
      { interval: 10, timeout: 2_000 },
    )
    expect(performance.now() - typedAt).toBeLessThan(500)
  })

  test('writes what is waiting when the person leaves at once', async () => {
    await addStory(db, buildStory())
    const user = userEvent.setup()
    const { leave } = open('/stories/story-1')
    await user.clear(await area('Result'))
    await user.paste('None were left.')
    leave()
    await waitFor(async () => expect((await getStory(db, 'story-1'))?.parts.result).toBe('None were left.'))
  })

  test('shows each part’s share of two minutes and says where the balance is off', async () => {
    await addStory(db, buildStory({ parts: emptyParts }))
    const user = userEvent.setup()
    open('/stories/story-1')
    await user.click(await area('Situation'))
    await user.paste(words(130))
    await waitFor(() =>
      expect(screen.getByText('Situation and Task take 100 %.', { exact: false })).toBeVisible(),
    )
    expect(await area('Situation')).toHaveAccessibleDescription(/60 s of 18 s · 130 words too large a share/)
    await user.click(await area('Action'))
    await user.paste(words(390))
    await waitFor(() => expect(screen.queryByText(/Action (takes|is still empty)/)).toBeNull())
    expect(screen.getByText(/520 words, 4:00 of 2:00/, { selector: 'section span' })).toBeVisible()
    expect(screen.getByText(/Result is still empty/)).toBeVisible()
  })

  test('hints when a story is spread over more than four competencies', async () => {
    await addStory(db, buildStory())
    const user = userEvent.setup()
    open('/stories/story-1')
    for (const name of ['Failure', 'Conflict'])
      await user.click(await screen.findByRole('checkbox', { name }))
    expect(screen.queryByText(/dilutes/)).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'Ambiguity' }))
    expect(screen.getByText(/5 chosen. More than four dilutes it/)).toBeVisible()
  })

  test('goes on to the next part from the keyboard', async () => {
    await addStory(db, buildStory())
    const user = userEvent.setup()
    open('/stories/story-1')
    await user.click(await area('Title'))
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await area('Situation')).toHaveFocus())
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await area('Task')).toHaveFocus())
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    await waitFor(async () => expect(await area('Situation')).toHaveFocus())
    expect(await area('Situation')).toHaveValue(buildStory().parts.situation)
  })

  test('takes two megabytes of pasted text, says that it is not timed, and keeps it', async () => {
    await addStory(db, buildStory())
    const { leave } = open('/stories/story-1')
    const long = 'a word '.repeat(300_000)
    fireEvent.change(await area('Action'), { target: { value: long } })
    expect(await screen.findByText(/so nothing is timed/)).toBeVisible()
    leave()
    await waitFor(async () => expect((await getStory(db, 'story-1'))?.parts.action).toHaveLength(long.length))
  })

  test('takes over what another tab wrote while nothing waits here', async () => {
    await addStory(db, buildStory())
    open('/stories/story-1')
    await area('Task')
    const other = await openDb(device)
    const elsewhere = buildStory({ title: 'Renamed elsewhere', updatedAt: buildReading(5).wall })
    await putStory(other, elsewhere)
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveValue('Renamed elsewhere'))
    expect(await getStory(db, 'story-1')).toEqual(elsewhere)
  })

  test('offers the text of a story that another tab deleted meanwhile', async () => {
    await addStory(db, buildStory())
    open('/stories/story-1')
    const task = await area('Task')
    fireEvent.change(task, { target: { value: 'Words that are only here.' } })
    await deleteStory(await openDb(device), 'story-1', { trashId: 'trash-1', at: buildReading() })
    await screen.findByRole('alert')
    const [failed] = useSaveDesk.getState().failed
    expect(failed?.failure.kind).toBe('gone')
    expect(failed?.text?.()).toContain('Words that are only here.')
  })
})

describe('the portfolio', () => {
  test('shows coverage, and its sentence on gaps follows what is chosen', async () => {
    await addStory(db, buildStory())
    const user = userEvent.setup()
    open('/stories')
    const row = within(await matrix()).getByRole('row', { name: /The migration nobody wanted/ })
    expect(within(row).getAllByText('yes')).toHaveLength(2)
    expect(screen.getByText(/^No story yet for delivery under pressure, failure, conflict/)).toBeVisible()
    await user.click(within(row).getByRole('link'))
    await user.click(await screen.findByRole('checkbox', { name: 'Delivery under pressure' }))
    await saved()
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Stories' }))
    expect(await screen.findByText(/^No story yet for failure, conflict, ambiguity/)).toBeVisible()
    const after = within(await matrix()).getByRole('row', { name: /The migration nobody wanted/ })
    expect(within(after).getAllByText('yes')).toHaveLength(3)
  })

  test('teaches while it is empty, and makes one story however often the button is pressed', async () => {
    const user = userEvent.setup()
    const { address } = open('/stories')
    await screen.findByRole('heading', { name: 'Turn what happened at work into stories that hold' })
    await user.dblClick(screen.getByRole('button', { name: 'Write your first story' }))
    await waitFor(() => expect(address()).toMatch(/^\/stories\/journey-/))
    expect(await listStories(db)).toHaveLength(1)
  })

  test('deletes a story and brings it back', async () => {
    await addStory(db, buildStory())
    const user = userEvent.setup()
    const { address } = open('/stories/story-1')
    await user.click(await area('Scale'))
    await user.paste(' All of one office.')
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(address()).toBe('/stories'))
    await screen.findByRole('button', { name: 'Write your first story' })
    expect(await getStory(db, 'story-1')).toBeUndefined()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await within(await matrix()).findByRole('link', { name: 'The migration nobody wanted' })
    expect((await getStory(db, 'story-1'))?.parts.scale).toBe('Four teams, 31 engineers. All of one office.')
    expect(await listTrash(db)).toEqual([])
  })

  test('says what became of a deleted story and puts it back from its own address', async () => {
    await addStory(db, buildStory())
    await deleteStory(db, 'story-1', { trashId: 'trash-1', at: buildReading() })
    const user = userEvent.setup()
    open('/stories/story-1')
    await screen.findByRole('heading', { name: 'This story was deleted' })
    await user.click(screen.getByRole('button', { name: 'Put it back' }))
    expect(await area('Task')).toHaveValue(buildStory().parts.task)
  })

  test('says that an unknown story is not here and leads on', async () => {
    const user = userEvent.setup()
    const { address } = open('/stories/nobody-knows')
    await screen.findByRole('heading', { name: 'This story is not on this device' })
    await user.click(screen.getByRole('link', { name: 'See your stories' }))
    await waitFor(() => expect(address()).toBe('/stories'))
  })
})

const emptyParts: Readonly<Record<StoryPart, string>> = {
  situation: '',
  task: '',
  action: '',
  result: '',
  learning: '',
  scale: '',
}
