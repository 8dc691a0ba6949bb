import { existsSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addMadeBackup } from '#src/db/backups.ts'
import { CODE_SCHEMA } from '#src/db/migrations.ts'
import { deleteInterview, deleteStory } from '#src/db/trash.ts'
import { addStory } from '#src/db/stories.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, buildNewId, openDb } from '#tests/builders/build-storage.ts'
import { buildStory } from '#tests/builders/build-story.ts'
import { fillDb } from '#tests/builders/fill-db.ts'
import { createInterview } from '#src/db/interviews.ts'
import { buildDraft, buildEvent, buildInterview } from '#tests/builders/build-interview.ts'
import { dumpRaw } from './raw-database.ts'

const file = new URL(`v${CODE_SCHEMA}.json`, import.meta.url)

if (process.env['FREEZE'] === '1') it('freezes a database of this schema, once', freeze)

async function freeze(): Promise<void> {
  expect(existsSync(file)).toBe(false)
  const device = buildDevice()
  const db = await openDb(device, { newId: buildNewId('frozen') })
  await fillDb(db)
  const at = buildReading(120)
  await addMadeBackup(db, { id: 'made-1', at, digest: 'ab'.repeat(32), counts: { stories: 1 }, upTo: 3 })
  await addStory(
    db,
    buildStory({ id: 'story-2', title: 'Told and thrown away', parts: { ...buildStory().parts, scale: '' } }),
  )
  await deleteStory(db, 'story-2', { trashId: 'trash-1', at })
  const interviewId = 'interview-3'
  await createInterview(db, {
    interview: buildInterview({ id: interviewId }),
    events: [buildEvent(0, { kind: 'absence', since: buildReading(0), lengthMs: 60_000 }, interviewId)],
    draft: buildDraft({ interviewId }),
  })
  await deleteInterview(db, interviewId, { trashId: 'trash-2', at })
  db.close()
  writeFileSync(
    file,
    `${JSON.stringify(await dumpRaw(device.engine.indexedDB, 'rehearsal'), undefined, 1)}\n`,
  )
}

it('has a frozen database of the schema that the code writes', () => {
  expect(existsSync(file)).toBe(true)
})
