import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeBackup } from '#src/db/backup/make-backup.ts'
import { sha256OfText } from '#src/db/backup/sha256.ts'
import { CODE_SCHEMA, migrations, type Migration } from '#src/db/migrations.ts'
import { addStory, listStories } from '#src/db/stories.ts'
import { canonicalJson } from '#src/domain/backup/canonical-json.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, buildMirror, openDb, openTab } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { dumpRaw, loadRaw, type RawDatabase } from './raw-database.ts'

/** SHA-256 of what each frozen file says: a released schema is what it was. */
const frozen: Readonly<Record<number, string>> = {
  1: '7cd5880845971a3573865e4a0507bafa7c35a9eec23c76987417673d284bd4c9',
}

function parse(schema: number): RawDatabase {
  return JSON.parse(readFileSync(new URL(`v${schema}.json`, import.meta.url), 'utf8')) as RawDatabase
}

async function deviceWith(schema: number) {
  const device = buildDevice()
  await loadRaw(device.engine.indexedDB, 'rehearsal', parse(schema))
  return device
}

describe.each(migrations.map(({ schema }) => schema))('a database of schema %i', (schema) => {
  it('is frozen as it was released', async () => {
    expect(await sha256OfText(canonicalJson(parse(schema)))).toBe(frozen[schema])
  })

  it('holds a row in every table', () => {
    const { stores, version } = parse(schema)
    expect(version).toBe(schema * 10)
    for (const [name, { rows }] of Object.entries(stores))
      expect([name, rows.length > 0]).toEqual([name, true])
  })

  it('opens with every row, and can be written to and backed up', async () => {
    const device = await deviceWith(schema)
    const before = parse(schema)
    const db = await openDb(device)
    for (const [name, { rows }] of Object.entries(before.stores)) {
      expect([name, await db.tables.table(name).count()]).toEqual([name, rows.length])
    }
    expect((await makeBackup(db, buildReading())).ok).toBe(true)
    const stories = await listStories(db)
    await addStory(db, buildStory({ id: 'new' }))
    expect(await listStories(db)).toHaveLength(stories.length + 1)
  })

  it('is known again by the note beside it', async () => {
    const device = await deviceWith(schema)
    const meta = parse(schema).stores['meta']!.rows[0] as { epoch: string; seq: number }
    buildMirror(device).settle(meta.epoch, meta.seq)
    expect((await openTab(device)).state).toBe('ready')
    expect(buildMirror(device).read()).toEqual({ epoch: meta.epoch, seq: meta.seq })
  })
})

it('a database of this schema stays what it is when it is opened', async () => {
  const device = await deviceWith(CODE_SCHEMA)
  const db = await openDb(device)
  db.close()
  expect(canonicalJson(await dumpRaw(device.engine.indexedDB, 'rehearsal'))).toBe(
    canonicalJson(parse(CODE_SCHEMA)),
  )
})

describe('a schema to come', () => {
  const next = CODE_SCHEMA + 1
  const upgrade: Migration['upgrade'] = (transaction) =>
    transaction
      .table<{ title: string }>('stories')
      .toCollection()
      .modify((row) => {
        row.title = row.title.toUpperCase()
      })
  const name = 'titles in capitals'
  const later: readonly Migration[] = [
    ...migrations,
    { schema: next, name, stores: { extra: 'id' }, upgrade },
  ]

  it('raises the least writer in the transaction that changes the rows', async () => {
    const device = await deviceWith(CODE_SCHEMA)
    const db = await openDb(device, { migrations: later })
    expect(await db.tables.meta.get('meta')).toMatchObject({ minWriter: next, schema: next })
    expect((await listStories(db))[0]?.title).toBe(buildStory().title.toUpperCase())
  })

  it('leaves everything as it was when it fails half-way', async () => {
    const device = await deviceWith(CODE_SCHEMA)
    const fail = (): Promise<never> => Promise.reject(new Error('broken'))
    const broken = [...migrations, { schema: next, name, stores: { extra: 'id' }, upgrade: fail }]
    expect((await openTab(device, { migrations: broken })).state).toBe('unavailable')
    expect(canonicalJson(await dumpRaw(device.engine.indexedDB, 'rehearsal'))).toBe(
      canonicalJson(parse(CODE_SCHEMA)),
    )
  })
})
