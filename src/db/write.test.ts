import type { DBCore, Middleware } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { buildStory } from '#tests/builders/build-story.ts'
import { buildDevice, buildMirror, openDb, type Device } from '#tests/builders/build-storage.ts'
import type { Db } from './db.ts'
import { putSettings } from './settings.ts'
import { addStory, listStories, putStory } from './stories.ts'

/** Makes the next `times` writes to a table fail with an error of the browser. */
function failWrites(db: Db, table: string, name: string, times = 1): void {
  let left = times
  const middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'failing',
    create: (core) => ({
      ...core,
      table: (wanted) => {
        const inner = core.table(wanted)
        return {
          ...inner,
          mutate: (request) => {
            if (wanted !== table || left === 0) return inner.mutate(request)
            left -= 1
            return Promise.reject(new DOMException('the browser refuses', name))
          },
        }
      },
    }),
  }
  db.tables.use(middleware)
}

/** A tab whose writes to the stories fail, on a device that another tab has opened before. */
async function openFailing(device: Device, name: string, times?: number): Promise<Db> {
  const db = await openDb(device)
  db.tables.close({ disableAutoOpen: false })
  failWrites(db, 'stories', name, times)
  await db.tables.open()
  return db
}

describe('the save gateway', () => {
  it('numbers the writes and notes each beside the database', async () => {
    const device = buildDevice()
    const db = await openDb(device)
    const seqs = []
    for (let index = 0; index < 3; index += 1)
      seqs.push(await db.write(['stories'], ({ seq }) => Promise.resolve(seq)))
    expect(seqs).toEqual([1, 2, 3])
    expect(buildMirror(device).read()?.seq).toBe(3)
  })

  it('numbers the writes of two tabs without a gap or a double', async () => {
    const device = buildDevice()
    const tabs = [await openDb(device), await openDb(device)]
    const writes = Array.from({ length: 40 }, (_, index) =>
      tabs[index % 2]!.write(['stories'], ({ seq }) => Promise.resolve(seq)),
    )
    const seqs = (await Promise.all(writes)).toSorted((a, b) => a - b)
    expect(seqs).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  })

  it('rejects as full when the browser has no space, keeps nothing, and saves on the next try', async () => {
    const device = buildDevice()
    const db = await openFailing(device, 'QuotaExceededError')
    await expect(addStory(db, buildStory())).rejects.toMatchObject({ name: 'SaveFailure', kind: 'full' })
    expect(await listStories(db)).toEqual([])
    expect(buildMirror(device).read()?.seq).toBe(0)
    await addStory(db, buildStory())
    expect(await listStories(db)).toHaveLength(1)
  })

  it('tries once more after the false alarm that Firefox gives when space is short', async () => {
    const db = await openFailing(buildDevice(), 'InvalidStateError')
    await addStory(db, buildStory())
    expect(await listStories(db)).toHaveLength(1)
  })

  it('does not try a third time', async () => {
    const db = await openFailing(buildDevice(), 'InvalidStateError', 2)
    await expect(addStory(db, buildStory())).rejects.toMatchObject({ kind: 'closed' })
    expect(await listStories(db)).toEqual([])
  })

  it('undoes the whole transaction when the work fails half-way', async () => {
    const db = await openDb()
    const work = db.write(['stories'], async () => {
      await db.tables.stories.add(buildStory())
      throw new Error('half-way')
    })
    await expect(work).rejects.toMatchObject({ kind: 'unknown', cause: new Error('half-way') })
    expect(await listStories(db)).toEqual([])
    expect((await db.tables.meta.get('meta'))?.seq).toBe(0)
  })

  it('refuses to write where newer code has raised the least writer', async () => {
    const device = buildDevice()
    const db = await openDb(device)
    await db.tables.meta.update('meta', { minWriter: 2 })
    await expect(addStory(db, buildStory())).rejects.toMatchObject({ kind: 'newer' })
    expect(await listStories(db)).toEqual([])
  })

  it.each([
    ['the meta row is gone', (db: Db) => db.tables.meta.clear()],
    ['another life has begun', (db: Db) => db.tables.meta.update('meta', { epoch: 'another' })],
  ])('refuses to write when %s', async (_when, change) => {
    const db = await openDb()
    await change(db)
    await expect(addStory(db, buildStory())).rejects.toMatchObject({ kind: 'replaced' })
    expect(await listStories(db)).toEqual([])
  })

  it('fails as gone rather than bring back what was deleted', async () => {
    const db = await openDb()
    await expect(putStory(db, buildStory())).rejects.toMatchObject({ kind: 'gone' })
  })

  it('asks the browser to keep the storage once, at the first save of something made', async () => {
    const persist = vi.fn(() => Promise.resolve(true))
    const db = await openDb(buildDevice(), { persist })
    await putSettings(db, { welcomed: true })
    expect(persist).not.toHaveBeenCalled()
    await addStory(db, buildStory({ id: 'a' }))
    await addStory(db, buildStory({ id: 'b' }))
    expect(persist).toHaveBeenCalledOnce()
  })

  it('does not ask for it at a save that failed, and does not mind a refusal', async () => {
    const persist = vi.fn(() => Promise.reject(new Error('no')))
    const db = await openDb(buildDevice(), { persist })
    await expect(putStory(db, buildStory())).rejects.toThrow()
    expect(persist).not.toHaveBeenCalled()
    await addStory(db, buildStory())
    expect(persist).toHaveBeenCalledOnce()
  })

  it('tells when a save waits for another tab, and when it is through, without giving it up', async () => {
    const onTraffic = vi.fn()
    const timers: (() => void)[] = []
    const after = (_ms: number, run: () => void) => (timers.push(run), () => undefined)
    const db = await openDb(buildDevice(), { onTraffic, after })
    timers.length = 0
    const saving = addStory(db, buildStory())
    timers.forEach((run) => run())
    expect(onTraffic.mock.calls).toEqual([['busy']])
    await saving
    expect(onTraffic.mock.calls).toEqual([['busy'], ['free']])
  })

  it('says nothing of a save that is quick', async () => {
    const onTraffic = vi.fn()
    const db = await openDb(buildDevice(), { onTraffic })
    await addStory(db, buildStory())
    expect(onTraffic).not.toHaveBeenCalled()
  })
})
