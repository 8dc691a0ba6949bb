import { describe, expect, it } from 'vitest'
import { buildBackupRows } from '#tests/builders/build-backup.ts'
import { buildDevice, buildNewId, openDb } from '#tests/builders/build-storage.ts'
import { openFilled } from '#tests/builders/use-backup.ts'
import { fillSample } from './sample.ts'
import { readSnapshot } from './backup/read-snapshot.ts'

describe('the sample', () => {
  it('fills its own database, again and again, and never the person’s', async () => {
    const device = buildDevice()
    const sample = await openDb(device, { name: 'rehearsal-sample', newId: buildNewId('sample') })
    const own = await openFilled(device)
    const before = await readSnapshot(own)
    await fillSample(sample, buildBackupRows())
    await fillSample(sample, buildBackupRows({ stories: [] }))
    expect((await readSnapshot(sample)).rows).toEqual(buildBackupRows({ stories: [] }))
    await expect(fillSample(own, buildBackupRows())).rejects.toThrow('only the sample')
    expect(await readSnapshot(own)).toEqual(before)
  })
})
