import { zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { canonicalJson } from '#src/domain/backup/canonical-json.ts'
import { buildBackupFile, forgeBackupFile, type Forgery } from '#tests/builders/build-backup.ts'
import { buildEvent } from '#tests/builders/build-interview.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { faultsOf } from '#tests/builders/use-backup.ts'
import { limits } from './limits.ts'
import { parseRows } from './parse-rows.ts'
import { readBackup } from './read-backup.ts'

const cleanKeys = Reflect.ownKeys(Object.prototype)
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(cleanKeys))

const forged = async (forgery: Forgery) => faultsOf(await forgeBackupFile(forgery))

const story = (change: object) => canonicalJson({ ...buildStory(), ...change })

describe('a back-up made to do harm', () => {
  it('is refused when it unpacks to a hundred times its size', async () => {
    const bomb = new Uint8Array(4 * 1024 * 1024).fill(0x20)
    const faults = await forged({ files: (files) => ({ ...files, 'data/settings.ndjson': bomb }) })
    expect(faults).toEqual(['data/settings.ndjson: unpacks to more than a back-up can hold'])
  })

  it('is refused when its manifest is a bomb', async () => {
    const bomb = new Uint8Array(4 * 1024 * 1024).fill(0x20)
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
    const long = parseRows('stories', new Uint8Array(limits.line + 1))
    expect(long.problems).toEqual([{ path: 'data/stories.ndjson:1', reason: 'is longer than a row can be' }])
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
