import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openPalette } from './support/palette.ts'
import { beginInterview, finish, notes, scoreWithThrees } from './support/room.ts'

test('from the first run through a timed answer and its marks to readiness and history', async ({ page }) => {
  await test.step('the first run is answered, and Today recommends a question and says why', async () => {
    await page.goto('/')
    await page.getByRole('radio', { name: /^L6/ }).check()
    await page.getByLabel('Day of the interview').fill(isoDay(12))
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect(page.getByRole('heading', { name: 'What are you preparing for?' })).toBeHidden()
    await expect(page.getByText('12 days to your interview')).toBeVisible()
  })
  const next = page.getByRole('region', { name: 'Next question' })
  await expect(next).toContainText(/Next · (System design|Leadership|Strategy) · L6 · \d+ minutes/)
  await expect(next).toContainText(/You have not practised .+ yet, so this is a good place to begin\./)
  const category = /Next · (.+?) · L6/.exec(await next.innerText())?.[1] ?? ''
  const before = await readEvidence(page, category, 'L6')
  expect(before).toEqual(['Not enough evidence', '0 of 3', '0 of 3'])

  await test.step('set-up says how long it is and what is kept, and the room begins', async () => {
    await page.goto('/')
    const asked = await next.getByRole('paragraph').nth(1).innerText()
    await next.getByRole('link', { name: 'Start' }).click()
    await expect(page.getByRole('heading', { name: 'Set up an interview' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(asked)
    await expect(page.getByText('What is kept, on this device alone')).toBeVisible()
    await page.getByRole('button', { name: /^Begin: \d+ minutes$/ }).click()
  })
  const phases = page.getByRole('button', { name: / spent$/ })
  const first = await nameOfPhase(notes(page))
  await test.step('notes in two phases, a hint, back to a phase, two minutes more, a pause', async () => {
    await notes(page).fill('Clarify the goal with the sponsor.')
    await page.getByRole('button', { name: /^Next: / }).click()
    await expect(notes(page)).toHaveValue('')
    await expect(notes(page)).not.toHaveAccessibleName(`Notes: ${first}`)
    await notes(page).fill('Two options and what each costs.')
    await page.getByRole('button', { name: 'Show a hint' }).click()
    await expect(page.getByRole('region', { name: 'Hints' })).toContainText('Hint 1')
    await phases.first().click()
    await expect(notes(page)).toHaveAccessibleName(`Notes: ${first}`)
    await expect(notes(page)).toHaveValue('Clarify the goal with the sponsor.')
    const budget = minutesPlanned(await phases.first().getAttribute('aria-label'))
    await page.getByRole('button', { name: 'Add 2 min to this phase' }).click()
    await expect(phases.first()).toHaveAccessibleName(new RegExp(` of ${budget + 2} min spent$`))
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible()
    await expect(notes(page)).toBeHidden()
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(notes(page)).toHaveValue('Clarify the goal with the sponsor.')
  })
  const title = (await page.title()).replace(' · Rehearsal', '')
  await finish(page)

  await test.step('the debrief sets planned against spent, shows the notes, and keeps the guidance back', async () => {
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    const row = page.getByRole('row').filter({ hasText: first })
    await expect(row).toContainText('extended by 2 min')
    await expect(row.getByRole('cell').first()).toHaveText(/^\d+:\d\d$/)
    await expect(page.getByRole('row')).toHaveCount((await phasesIn(page)) + 1)
    await expect(page.getByText('Clarify the goal with the sponsor.')).toBeVisible()
    await expect(page.getByText('Two options and what each costs.')).toBeVisible()
    await expect(page.getByText('1 hint shown: the attempt weighs half.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Guidance' })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'What an interviewer asks next' })).toHaveCount(0)
  })
  await test.step('marks are refused without a mark or its evidence', async () => {
    const save = page.getByRole('button', { name: 'Save the marks' })
    await save.click()
    await expect(page.getByRole('alert')).toContainText('a look before the marks can be saved')
    await expect(
      page.getByText('Choose a mark. If the answer left it out, that is a 1.').first(),
    ).toBeVisible()
    const groups = page.getByRole('radiogroup', { name: /^Mark for / })
    for (const group of await groups.all()) await group.getByRole('radio').nth(2).check()
    await groups.first().getByRole('radio').nth(3).check()
    await save.click()
    await expect(page.getByText('A 1 or a 4 needs a line of evidence.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Guidance' })).toHaveCount(0)
    await page.getByRole('textbox', { name: /needed for a 1 or a 4/ }).fill('Named the deciding number.')
    await save.click()
  })
  await test.step('after the marks the guidance opens', async () => {
    await expect(page.getByRole('heading', { name: 'Your scorecard' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Guidance' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What an interviewer asks next' })).toBeVisible()
  })
  await test.step('readiness counts the answer and still says that it is not enough', async () => {
    await page.getByRole('link', { name: 'See your readiness' }).click()
    const [decision, evidence, questions] = await readEvidence(page, category, 'L6')
    expect([decision, questions]).toEqual(['Not enough evidence', '1 of 3'])
    expect(Number.parseFloat(evidence ?? '')).toBeGreaterThan(0)
    expect(Number.parseFloat(evidence ?? '')).toBeLessThanOrEqual(0.5)
  })
  await test.step('the history shows it scored', async () => {
    await page.getByRole('link', { name: 'History' }).click()
    await expect(page.getByRole('status')).toHaveText('1 interview')
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(/[34]\.\d of 4/)
  })
})

test('the room is driven by keys, which rest while one writes', async ({ page }) => {
  await beginInterview(page)
  await page.keyboard.type('hmm, no: 3 people')
  await expect(notes(page)).toHaveValue('hmm, no: 3 people')
  await page.keyboard.press('Control+Enter')
  await expect(notes(page)).toHaveAccessibleName('Notes: Decisions and options')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('h')
  await expect(page.getByRole('region', { name: 'Hints' })).toContainText('Hint 1')
  await page.keyboard.press('e')
  await expect(page.getByRole('button', { name: /^Decisions and options: .+ of 6 min spent$/ })).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeHidden()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('n')
  await expect(notes(page)).toHaveAccessibleName('Notes: People')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Slash')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toContainText('Interview room')
  await expect(help).toContainText('Two more minutes for this phase')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('f')
  await expect(page.getByRole('dialog', { name: 'Finish the interview?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('Ctrl+K finds a question by its words and goes there', async ({ page }) => {
  await page.goto('/questions')
  // Rows out of sight are not laid out, so that only their raw text can be read.
  const title = (await page.getByRole('main').getByRole('heading', { level: 3 }).nth(6).textContent()) ?? ''
  expect(title).not.toBe('')
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  await openPalette(page)
  await page.keyboard.type(title)
  await expect(page.getByRole('option').first()).toContainText(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/questions\/[a-z0-9-]+$/)
  await expect(page).toHaveTitle(`${title} · Rehearsal`)
})

test('an abandoned interview stays in the history without marks', async ({ page }) => {
  await beginInterview(page)
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByRole('button', { name: 'Abandon it' }).click()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'abandoned' })).toHaveCount(1)
})

test('an interview deleted from the history can be put back whole', async ({ page }) => {
  await beginInterview(page)
  await notes(page).fill('Kept through the trash.')
  await finish(page)
  await scoreWithThrees(page)
  await page.getByRole('link', { name: 'History' }).click()
  await page.getByRole('button', { name: /^Delete the interview/ }).click()
  await expect(page.getByRole('heading', { name: 'No interviews yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  const row = page.getByRole('listitem').filter({ hasText: /3\.0 of 4/ })
  await row.getByRole('link').first().click()
  await expect(page.getByText('Kept through the trash.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your scorecard' })).toBeVisible()
})

/** Decision, evidence and questions of a category at a level, as the readiness page says them. */
async function readEvidence(page: Page, category: string, level: string): Promise<readonly string[]> {
  if (!page.url().endsWith('/readiness')) await page.goto('/readiness')
  const table = page.getByRole('table', { name: `Evidence in ${category} by level` })
  await expect(table).toBeVisible()
  const cells = table.getByRole('row').filter({ hasText: level }).getByRole('cell')
  return (await cells.allInnerTexts()).slice(0, 3)
}

async function nameOfPhase(paper: Locator): Promise<string> {
  const label = await paper.evaluate((area: HTMLTextAreaElement) => area.labels[0]?.textContent ?? '')
  return label.replace('Notes: ', '')
}

/** The budget in a phase's label, such as `Framing: 20 s of 5 min spent`. */
function minutesPlanned(label: string | null): number {
  return Number(/ of (\d+) min spent$/.exec(label ?? '')?.[1])
}

async function phasesIn(page: Page): Promise<number> {
  return page.getByRole('region', { name: 'Time' }).getByRole('listitem').count()
}

/** The day that is so many days from now, as `YYYY-MM-DD` by the test's own time zone. */
function isoDay(days: number): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })
  return day.format(Date.now() + days * 86_400_000)
}
