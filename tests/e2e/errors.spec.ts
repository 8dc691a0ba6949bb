import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { beginInterview, finish } from './support/room.ts'

const lost = [
  {
    path: '/questions/no-such-question',
    says: 'This question is not in the bank',
    on: 'Browse the questions',
  },
  {
    path: '/interview/no-such-interview',
    says: 'This interview is not on this device',
    on: 'See your history',
  },
  {
    path: '/interview/no-such-interview/debrief',
    says: 'This interview is not on this device',
    on: 'See your history',
  },
  { path: '/stories/no-such-story', says: 'This story is not on this device', on: 'See your stories' },
  { path: '/no/such/place', says: 'There is nothing at this address', on: 'Go to Today' },
  { path: '/questions/%3Cscript%3E', says: 'This question is not in the bank', on: 'Browse the questions' },
]

for (const { path, says, on } of lost) {
  test(`${path} says what it is, and the way on leads somewhere`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: says, level: 1 })).toBeVisible()
    await expect(page).toHaveTitle(`${says} · Rehearsal`)
    await page.getByRole('link', { name: on }).click()
    await expect(page.getByRole('heading', { name: says })).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

const malformed = [
  { path: '/questions?category=%7B%7D&level=L99&show=everything', heading: 'Questions' },
  { path: '/questions?find=%5B1%2C2%5D&level=%5B%22L5%22%5D', heading: 'Questions' },
  { path: '/questions?level=null&category=__proto__', heading: 'Questions' },
  { path: '/questions?%E0%A4%A&find', heading: 'Questions' },
  { path: '/interview?question=no-such-question&level=7', heading: 'Set up an interview' },
  { path: '/interview?question=%7B%22a%22%3A1%7D&category=cooking', heading: 'Set up an interview' },
  { path: '/settings?x=1#no-such-part', heading: 'Settings' },
  { path: '/?welcome=%22%22', heading: 'Today' },
]

for (const { path, heading } of malformed) {
  test(`${path} is read as far as it makes sense`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
    if (heading === 'Questions') await expectAllQuestions(page)
    if (heading === 'Set up an interview')
      await expect(page.getByRole('button', { name: /^Begin: \d+ minutes$/ })).toBeEnabled()
  })
}

test('a search that finds nothing says so and leads back to all questions', async ({ page }) => {
  await page.goto('/questions?find=zzzzqqqq')
  await expect(page.getByRole('heading', { name: 'No question fits' })).toBeVisible()
  await page.getByRole('button', { name: 'Show all questions' }).click()
  await expectAllQuestions(page)
})

test('the room of a finished interview leads to its debrief, the debrief of an open one to its room', async ({
  page,
}) => {
  const room = await beginInterview(page)
  await page.goto(`${room}/debrief`)
  await expect(page).toHaveURL(room)
  await finish(page)
  await page.goto(room)
  await expect(page).toHaveURL(`${room}/debrief`)
  await expect(page.getByRole('heading', { name: 'Your marks' })).toBeVisible()
})

async function expectAllQuestions(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(/^\d+ questions$/)
}
