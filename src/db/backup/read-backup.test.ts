import { zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { backupTables } from '#src/domain/backup/manifest.ts'
import { canonicalJson } from '#src/domain/backup/canonical-json.ts'
import {
  buildBackupFile,
  buildBackupRows,
  forgeBackupFile,
  type Forgery,
} from '#tests/builders/build-backup.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { faultsOf } from '#tests/builders/use-backup.ts'
import { readBackup } from './read-backup.ts'

const cleanKeys = Reflect.ownKeys(Object.prototype)
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(cleanKeys))

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
    for (let index = 0; index < file.length; index += 29) {
      const damaged = file.slice()
      damaged[index] = file[index]! ^ 0x41
      const read = await readBackup(new Blob([damaged]))
      if (read.ok) expect(read.rows).toEqual(buildBackupRows())
      else refused += 1
    }
    expect(refused).toBeGreaterThan(file.length / 58)
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

/** The same file with its last entry listed under the name of the one before. */
async function doubleEntry(file: Blob): Promise<Blob> {
  const text = Buffer.from(await file.arrayBuffer()).toString('latin1')
  return new Blob([Buffer.from(text.replaceAll('data/reveals', 'data/stories'), 'latin1')])
}
