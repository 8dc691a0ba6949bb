import { zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { backupTables } from '#src/domain/backup/manifest.ts'
import { problemToText } from '#src/domain/backup/backup-problem.ts'
import { canonicalJson } from '#src/domain/backup/canonical-json.ts'
import { buildAttempt } from '#tests/builders/build-attempt.ts'
import {
  buildBackupFile,
  buildBackupRows,
  forgeBackupFile,
  type Forgery,
} from '#tests/builders/build-backup.ts'
import { buildEvent } from '#tests/builders/build-interview.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { limits } from './limits.ts'
import { readBackup } from './read-backup.ts'

const cleanKeys = Reflect.ownKeys(Object.prototype)
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(cleanKeys))

/** The reasons why a file is refused, each as one line; empty for a file that is taken. */
async function faultsOf(file: Blob): Promise<readonly string[]> {
  const read = await readBackup(file)
  return read.ok ? [] : read.problems.map(problemToText)
}

const forged = async (forgery: Forgery) => faultsOf(await forgeBackupFile(forgery))

const story = (change: object) => canonicalJson({ ...buildStory(), ...change })

describe('reading a back-up', () => {
  it('gives back every row', async () => {
    const read = await readBackup(await buildBackupFile())
    expect(read).toMatchObject({ ok: true, rows: buildBackupRows() })
  })

  it('takes one with nothing in it', async () => {
    const empty = Object.fromEntries(backupTables.map((table) => [table, []]))
    expect(await faultsOf(await buildBackupFile(buildBackupRows(empty)))).toEqual([])
  })

  it('takes what the same hands forged without a fault', async () => {
    expect(await forged({})).toEqual([])
  })

  it('drops fields it does not know', async () => {
    const file = await forgeBackupFile({ lines: { stories: [story({ extra: 1 })] } })
    expect(await readBackup(file)).toMatchObject({ ok: true, rows: { stories: [buildStory()] } })
    const read = await readBackup(file)
    expect(read.ok && read.rows.stories[0]).not.toHaveProperty('extra')
  })

  it('gives settings that an older version did not know their default', async () => {
    const line = canonicalJson({ key: 'me', value: { theme: 'light' } })
    const read = await readBackup(await forgeBackupFile({ lines: { settings: [line] } }))
    expect(read).toMatchObject({
      rows: { settings: [{ value: { theme: 'light', welcomed: false, shortcuts: 'on' } }] },
    })
  })
})

describe('a file that is not a back-up', () => {
  it.each([
    ['nothing', new Blob([]), 'this is no back-up of Rehearsal: it is not a zip file'],
    ['a text', new Blob(['x'.repeat(200)]), 'this is no back-up of Rehearsal: it is not a zip file'],
    [
      'another zip',
      new Blob([zipSync({ 'word/document.xml': new Uint8Array(9) })]),
      'this is no back-up of Rehearsal: it does not begin with manifest.json',
    ],
    [
      'another’s manifest',
      new Blob([zipSync({ 'manifest.json': new TextEncoder().encode('{"format":"other","schema":1}') })]),
      'manifest.json: says that this is not a back-up of Rehearsal',
    ],
  ])('is refused: %s', async (_what, file, fault) => {
    expect(await faultsOf(file)).toEqual([fault])
  })

  it.each([{ formatVersion: 2 }, { schema: 2 }])(
    'is refused by name when it is newer: %j',
    async (manifest) => {
      expect((await forged({ manifest })).join()).toContain('a newer version of Rehearsal made this file')
    },
  )
})

describe('a back-up that is damaged', () => {
  it('is refused when it is cut off anywhere', async () => {
    const file = await buildBackupFile()
    for (let length = 0; length < file.size; length += 61) {
      expect(await faultsOf(file.slice(0, length))).not.toEqual([])
    }
    expect(await faultsOf(file.slice(0, file.size - 1))).not.toEqual([])
  })

  it('is refused, or whole all the same, when any byte is another', async () => {
    const file = new Uint8Array(await (await buildBackupFile()).arrayBuffer())
    let refused = 0
    for (let index = 0; index < file.length; index += 13) {
      const damaged = file.slice()
      damaged[index] = file[index]! ^ 0x41
      const read = await readBackup(new Blob([damaged]))
      if (read.ok) expect(read.rows).toEqual(buildBackupRows())
      else refused += 1
    }
    expect(refused).toBeGreaterThan(file.length / 26)
  })

  it('is refused when a row was changed by hand and the zip was mended', async () => {
    const lines = new TextEncoder().encode(`${story({ title: 'Better than it was' })}\n`)
    const faults = await forged({ files: (files) => ({ ...files, 'data/stories.ndjson': lines }) })
    expect(faults).toEqual(['data/stories.ndjson: is damaged: it is not what the manifest says'])
  })

  it('is refused when the manifest was changed by hand', async () => {
    expect(await forged({ sealed: false })).toEqual(['manifest.json: was changed after the file was made'])
  })

  it('is refused when it says another number of rows', async () => {
    const counts = Object.fromEntries(backupTables.map((table) => [table, 9]))
    expect((await forged({ manifest: { counts } }))[0]).toBe(
      'data/settings.ndjson: has 1 rows, not as many as the manifest says',
    )
  })

  it('is refused when a file is missing, foreign or doubled', async () => {
    const without = await forged({
      files: (files) =>
        Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'data/shelf.ndjson')),
    })
    expect(without).toEqual(['data/shelf.ndjson: is missing'])
    const foreign = await forged({ files: (files) => ({ ...files, '../evil\n.zip': new Uint8Array(1) }) })
    expect(foreign).toEqual(['../evil?.zip: does not belong in a back-up'])
    expect(await faultsOf(await doubleEntry(await buildBackupFile()))).not.toEqual([])
  })
})

describe('a back-up made to do harm', () => {
  it('is refused when it unpacks to a hundred times its size', async () => {
    const bomb = new Uint8Array(8 * 1024 * 1024).fill(0x20)
    const faults = await forged({ files: (files) => ({ ...files, 'data/settings.ndjson': bomb }) })
    expect(faults).toEqual(['data/settings.ndjson: unpacks to more than a back-up can hold'])
  })

  it('is refused when its manifest is a bomb', async () => {
    const bomb = new Uint8Array(8 * 1024 * 1024).fill(0x20)
    const faults = await forged({ files: (files) => ({ ...files, 'manifest.json': bomb }) })
    expect(faults).toEqual(['manifest.json: unpacks to more than a back-up can hold'])
  })

  it('is refused unread when it is too large', async () => {
    const huge = { size: limits.file + 1 } as Blob
    expect(await faultsOf(huge)).toEqual(['the file is larger than a back-up can be'])
  })

  it('is refused when it holds too many files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`f${index}`, new Uint8Array(0)]),
    )
    expect(await faultsOf(new Blob([zipSync(many)]))).toEqual([
      'this is no back-up of Rehearsal: it holds 201 files; 200 are allowed',
    ])
  })

  it('is refused when something hides between its files', async () => {
    const bytes = new Uint8Array(await (await buildBackupFile()).arrayBuffer())
    const hidden = new Blob([bytes.slice(0, 30), new Uint8Array(64), bytes.slice(30)])
    expect(await faultsOf(hidden)).not.toEqual([])
  })

  it('is refused when a row nests too deep or is too long', async () => {
    const deep = story({ extra: JSON.parse('['.repeat(40) + ']'.repeat(40)) })
    expect(await forged({ lines: { stories: [deep] } })).toEqual(['data/stories.ndjson:1: nests too deep'])
    const long = story({ title: Array.from({ length: 900_000 }, (_, index) => index).join() })
    expect(await forged({ lines: { stories: [long] } })).toEqual([
      'data/stories.ndjson:1: is longer than a row can be',
    ])
  })

  it('cannot reach a prototype', async () => {
    const line = story({}).replace(
      /^\{/,
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    )
    const notes =
      '{"interviewId":"interview-2","notes":{"__proto__":"x","constructor":"y","design":"z"},"seenAt":'
    const seenAt = canonicalJson(buildEvent(0).at)
    const read = await readBackup(
      await forgeBackupFile({ lines: { stories: [line], drafts: [`${notes}${seenAt}}`] } }),
    )
    expect(read).toMatchObject({ ok: true, rows: { drafts: [{ notes: { design: 'z' } }] } })
    if (!read.ok) return
    expect(Object.keys(read.rows.drafts[0]!.notes)).toEqual(['design'])
    expect(Object.getPrototypeOf(read.rows.stories[0])).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

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
    const { sha256 } = await import('./sha256.ts')
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

/** The same file with its last entry listed under the name of the one before. */
async function doubleEntry(file: Blob): Promise<Blob> {
  const text = Buffer.from(await file.arrayBuffer()).toString('latin1')
  return new Blob([Buffer.from(text.replaceAll('data/reveals', 'data/stories'), 'latin1')])
}
