import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Boot } from '#src/app/boot/boot.tsx'
import { ClosedScreen } from '#src/app/boot/closed-screen.tsx'
import { makeBackup } from '#src/db/backup/make-backup.ts'
import type { Db } from '#src/db/db.ts'
import type { BootState } from '#src/db/open-database.ts'
import { countStories } from '#src/db/stories.ts'
import { buildReading } from '#tests/builders/build-reading.ts'
import { buildDevice, openDb, openTab } from '#tests/builders/build-storage.ts'
import { fillDb } from '#tests/builders/fill-db.ts'
import { catchDownloads } from './settings-places.tsx'

const downloads = catchDownloads()
let ready: BootState
let db: Db

beforeEach(async () => {
  db = await openDb()
  ready = { state: 'ready', db }
})

const boot = (first: BootState, props: { readonly sample?: boolean; readonly reload?: () => void } = {}) =>
  render(
    <Boot first={Promise.resolve(first)} {...props}>
      {(open) => <h1>The app on {open.name}</h1>}
    </Boot>,
  )
const inApp = () => screen.findByRole('heading', { name: 'The app on rehearsal' })
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

async function saveBackup(): Promise<File> {
  const other = await openDb()
  await fillDb(other)
  const made = await makeBackup(other, buildReading())
  if (!made.ok) throw new Error('no back-up could be made')
  return new File([made.backup.blob], 'kept.zip')
}

describe('the start', () => {
  test('shows the app once the storage is ready', async () => {
    boot(ready)
    await inApp()
  })

  test('says that the storage is unavailable, in the browser’s words too, and tries again', async () => {
    const retry = vi.fn(() => Promise.resolve(ready))
    boot({ state: 'unavailable', reason: 'SecurityError: denied', retry })
    await screen.findByRole('heading', { name: 'This browser won’t open its storage' })
    expect(screen.getByText('SecurityError: denied')).toBeVisible()
    expect(screen.getByText(/private window/)).toBeVisible()
    await press('Try again')
    await inApp()
  })

  test('leaves newer data alone, and offers the newer version and a raw copy', async () => {
    const reload = vi.fn()
    const exportRaw = () => Promise.resolve(new Blob(['{}']))
    boot({ state: 'newer', found: 3, known: 1, exportRaw }, { reload })
    await screen.findByRole('heading', { name: 'Your data belongs to a newer Rehearsal' })
    const before = downloads.count()
    await press('Download a raw copy')
    await screen.findByText('The copy went to your downloads.')
    expect(downloads.count()).toBe(before + 1)
    await press('Load the newer version')
    expect(reload).toHaveBeenCalledOnce()
  })

  test('waits for another tab and goes on by itself', async () => {
    let letGo: (state: BootState) => void = () => undefined
    const wait = new Promise<BootState>((resolve) => {
      letGo = resolve
    })
    boot({ state: 'blocked', wait })
    await screen.findByRole('heading', { name: 'Another tab holds your data' })
    await act(async () => letGo(ready))
    await inApp()
  })

  test('tells of missing changes and goes on when told to', async () => {
    boot({ state: 'behind', missing: 4, continueAnyway: () => Promise.resolve(ready) })
    await screen.findByRole('heading', { name: 'The last 4 changes are missing' })
    await press('Go on with what is here')
    await inApp()
  })
})

describe('lost data', () => {
  const lost = (startAgain = () => Promise.resolve(ready)): BootState => ({
    state: 'lost',
    found: 'nothing',
    lastSeen: { epoch: 'before', seq: 212 },
    startAgain,
  })

  test('is told with how much there was, and starts again only when told to', async () => {
    const startAgain = vi.fn(() => Promise.resolve(ready))
    boot(lost(startAgain))
    await screen.findByRole('heading', { name: 'Your data is no longer in this browser' })
    expect(screen.getByText(/it had 212 changes/)).toBeVisible()
    expect(startAgain).not.toHaveBeenCalled()
    await press('Start again with nothing')
    await inApp()
  })

  test('comes back from a back-up right there', async () => {
    const startAgain = vi.fn(() => Promise.resolve(ready))
    boot(lost(startAgain))
    await press('Restore a back-up')
    await userEvent.upload(await screen.findByLabelText(/^Drop your back-up file here/), await saveBackup())
    await screen.findByText('kept.zip is whole')
    expect(startAgain).not.toHaveBeenCalled()
    await press('Restore this back-up')
    await inApp()
    expect(await countStories(db)).toBe(1)
  })

  test('stays lost, and nothing is opened, while the file is refused', async () => {
    const startAgain = vi.fn(() => Promise.resolve(ready))
    boot(lost(startAgain))
    await press('Restore a back-up')
    const drop = await screen.findByLabelText(/^Drop your back-up file here/)
    await userEvent.upload(drop, new File(['no zip'], 'wrong.zip'))
    await screen.findByText('wrong.zip is refused')
    expect(screen.queryByRole('button', { name: 'Restore this back-up' })).toBeNull()
    expect(startAgain).not.toHaveBeenCalled()
  })

  test('of the sample is nobody’s loss: it starts again by itself', async () => {
    boot(lost(), { sample: true })
    await inApp()
  })

  test('is noticed on a real device whose database was thrown away, and is quiet again after the restore', async () => {
    const device = buildDevice()
    const before = await openDb(device)
    await fillDb(before)
    before.close()
    const emptied = { engine: buildDevice().engine, texts: device.texts }
    boot(await openTab(emptied))
    await press('Restore a back-up')
    await userEvent.upload(await screen.findByLabelText(/^Drop your back-up file here/), await saveBackup())
    await press('Restore this back-up')
    await inApp()
    expect((await openTab(emptied)).state).toBe('ready')
  })
})

describe('a page that lost its database', () => {
  test.each([
    ['upgraded', 'Rehearsal was updated in another tab'],
    ['deleted', 'Your data is being deleted'],
    ['disconnected', 'The browser closed the connection to your data'],
    ['replaced', 'The data was replaced in another tab'],
  ] as const)('says why when it was %s, takes no focus, and loads again', async (reason, title) => {
    const reload = vi.fn()
    render(
      <>
        <textarea aria-label="Notes" />
        <ClosedScreen reason={reason} reload={reload} />
      </>,
    )
    screen.getByLabelText('Notes').focus()
    expect(screen.getByText(title)).toBeVisible()
    expect(screen.getByLabelText('Notes')).toHaveFocus()
    await press('Load again')
    expect(reload).toHaveBeenCalledOnce()
  })
})
