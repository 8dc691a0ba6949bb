import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/lib/root.mjs'

const categories = ['system-design', 'leadership', 'strategy']
const levels = ['L4', 'L5', 'L6', 'L7']
const dimensionsOf = {
  'system-design': ['framing', 'sizing', 'core-design', 'depth', 'trade-offs', 'operability', 'steering'],
  leadership: ['situation', 'ownership', 'judgement', 'influence', 'growing-people', 'result', 'reflection'],
  strategy: ['diagnosis', 'guiding-policy', 'options', 'sequencing', 'alignment', 'measures', 'narrative'],
}

/** Years of practice: `count` attempts, each with its scorecard, over the questions of the bank, 12 a day up to today. */
export function buildHistory(count, now = Date.now()) {
  const questions = categories.flatMap((category) => {
    const files = readdirSync(join(root, 'questions', category)).filter((name) => name.endsWith('.md'))
    return files.map((name) => ({ id: name.replace(/\.md$/, ''), category }))
  })
  const rows = Array.from({ length: count }, (_, at) => buildPair(at, count, now, questions))
  return { attempts: rows.map((row) => row.attempt), scorecards: rows.map((row) => row.scorecard) }
}

function buildPair(at, count, now, questions) {
  const { id: questionId, category } = questions[(at * 7) % questions.length]
  const wall = now - Math.floor(((count - at) / 12) * 86_400_000)
  const day = Math.floor(wall / 86_400_000)
  const level = levels[at % levels.length]
  const dimensions = dimensionsOf[category]
  const reading = { wall, mono: 1000 + at, run: 'bench', zone: 0 }
  const question = {
    id: questionId,
    category,
    level,
    title: `Question ${at}`,
    prompt: 'Asked aloud.',
    origin: 'bank',
    dimensions,
  }
  const minutes = 45 * 60_000
  const attempt = {
    id: `bench-attempt-${at}`,
    interviewId: `bench-interview-${at}`,
    questionId,
    category,
    question,
    format: `${category}-45`,
    formatTitle: 'A round, 45 minutes',
    finishedAt: reading,
    day,
    seq: 2 * at + 2,
    phases: [
      {
        id: 'answer',
        title: 'Answer',
        budgetMs: minutes,
        extendedMs: 0,
        spentMs: minutes - (at % 600) * 1000,
      },
    ],
    plannedMs: minutes,
    spentMs: minutes - (at % 600) * 1000,
    hintsShown: at % 3,
    longestPauseMs: 0,
    pausedMs: 0,
  }
  const marks = dimensions.map((dimension, index) => ({
    dimension,
    mark: 1 + ((at + index) % 4),
    ticks: [],
    evidence: 'Said so in the first minute.',
  }))
  const scorecard = {
    id: `bench-scorecard-${at}`,
    attemptId: attempt.id,
    questionId,
    category,
    level,
    rater: 'self',
    at: reading,
    day,
    seq: 2 * at + 3,
    marks,
  }
  return { attempt, scorecard }
}

/**
 * Puts the history into the database that the app has made in this context on an earlier visit. Done from a file of
 * the same origin that runs nothing, so that the app has no part in it.
 */
export async function seed(context, url, history) {
  const page = await context.newPage()
  await page.goto(`${url}/boot.css`)
  const count = await page.evaluate(putHistory, history)
  await page.close()
  if (count !== history.attempts.length) throw new Error(`Only ${count} attempts were put into the database.`)
}

/** Runs in the page. */
async function putHistory({ attempts, scorecards }) {
  const known = await indexedDB.databases()
  if (!known.some((one) => one.name === 'rehearsal')) throw new Error('The app has made no database yet.')
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await done(indexedDB.open('rehearsal'))
  const transaction = database.transaction(['attempts', 'scorecards', 'meta'], 'readwrite')
  for (const row of attempts) transaction.objectStore('attempts').put(row)
  for (const row of scorecards) transaction.objectStore('scorecards').put(row)
  const meta = await done(transaction.objectStore('meta').get('meta'))
  transaction.objectStore('meta').put({ ...meta, seq: Math.max(meta.seq, 2 * attempts.length + 3) })
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  const count = await done(database.transaction('attempts').objectStore('attempts').count())
  database.close()
  return count
}
