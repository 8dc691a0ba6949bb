import { afterEach, describe, expect, it } from 'vitest'
import { canonicalJson } from '#src/domain/backup/canonical-json.ts'
import { buildAttempt } from '#tests/builders/build-attempt.ts'
import { forgeBackupFile, type Forgery } from '#tests/builders/build-backup.ts'
import { buildEvent } from '#tests/builders/build-interview.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { faultsOf } from '#tests/builders/use-backup.ts'
import { readBackup } from './read-backup.ts'
import { sha256 } from './sha256.ts'

const cleanKeys = Reflect.ownKeys(Object.prototype)
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(cleanKeys))

const forged = async (forgery: Forgery) => faultsOf(await forgeBackupFile(forgery))

const story = (change: object) => canonicalJson({ ...buildStory(), ...change })

describe('a back-up with a fault in a row', () => {
  it.each([
    ['data/stories.ndjson:1: title: must be text', { stories: [story({ title: 5 })] }],
    [
      'data/stories.ndjson:2: parts.action: must be text',
      { stories: [story({}), story({ parts: { ...buildStory().parts, action: 1 } })] },
    ],
    ['data/stories.ndjson:1: competencies.0: must be one of', { stories: [story({ competencies: ['x'] })] }],
    ['data/stories.ndjson:1: id: must not be empty', { stories: [story({ id: '' })] }],
    ['data/stories.ndjson:1: is not JSON', { stories: ['{'] }],
    ['data/stories.ndjson:1: is not JSON', { stories: [''] }],
    ['data/stories.ndjson:2: a row with the key story-1 came before', { stories: [story({}), story({})] }],
    [
      'data/events.ndjson:1: kind: is of an unknown kind',
      { events: [canonicalJson({ ...buildEvent(0), kind: 'x' })] },
    ],
    [
      'data/events.ndjson:1: seq: must be a whole number',
      { events: [canonicalJson({ ...buildEvent(0), seq: 0.5 })] },
    ],
    [
      'data/events.ndjson:1: its interview none is not in the file',
      { events: [canonicalJson(buildEvent(0, { kind: 'started' }, 'none'))] },
    ],
    [
      'data/attempts.ndjson:1: its question is given twice, and differently',
      { attempts: [canonicalJson(buildAttempt({ questionId: 'other' }))] },
    ],
    ['data/scorecards.ndjson:1: its attempt attempt-1 is not in the file', { attempts: [] }],
    [
      'data/drafts.ndjson:1: its interview interview-2 is not in the file',
      { interviews: [], events: [], attempts: [] },
    ],
  ] as const)('says where: %s', async (fault, lines) => {
    const faults = await forged({ lines })
    expect(faults.some((one) => one.startsWith(fault))).toBe(true)
  })

  it('names every one of them, up to fifty', async () => {
    const bad = story({ title: 5 })
    expect(await forged({ lines: { stories: [bad, story({}), bad] } })).toHaveLength(2)
    expect((await forged({ lines: { stories: Array.from({ length: 80 }, () => bad) } })).length).toBe(50)
  })

  it('says when a line is not UTF-8', async () => {
    const bytes = new Uint8Array([0x7b, 0xff, 0x0a])
    const entries = { 'data/stories.ndjson': { sha256: await sha256(bytes), bytes: 3, rows: 1 } }
    const file = await forgeWithEntry(entries, bytes)
    expect(await faultsOf(file)).toEqual(['data/stories.ndjson:1: is not UTF-8 text'])
  })
})

/** A forged file whose stories are these bytes. */
async function forgeWithEntry(entries: object, bytes: Uint8Array): Promise<Blob> {
  const whole = await readBackup(await forgeBackupFile({}))
  if (!whole.ok) throw new Error('the forger has lost his touch')
  return forgeBackupFile({
    manifest: { entries: { ...whole.manifest.entries, ...entries } },
    files: (files) => ({ ...files, 'data/stories.ndjson': bytes }),
  })
}
