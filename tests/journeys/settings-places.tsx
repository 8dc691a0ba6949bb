import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { act, configure, render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { SettingsPage } from '#src/app/pages/settings-page.tsx'
import { BackupAge } from '#src/app/shell/backup-age.tsx'
import type { Db } from '#src/db/db.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { ServicesProvider } from '#src/services/services.tsx'
import { buildReading } from '#tests/builders/build-reading.ts'

// Checking a back-up takes longer than a second on a machine that is busy with other tests.
configure({ asyncUtilTimeout: 10_000 })

let ids = 0

/** Opens the settings, with the age of the back-up beside them, on a database at a moment. */
export async function openSettings(db: Db, now: Reading = buildReading(120)) {
  const onReload = vi.fn()
  const onErased = vi.fn()
  const root = createRootRoute({
    component: () => (
      <>
        <nav aria-label="Age of the back-up">
          <BackupAge />
        </nav>
        <Outlet />
      </>
    ),
  })
  const settings = createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: () => <SettingsPage onReload={onReload} onErased={onErased} />,
  })
  const router = createRouter({
    history: createMemoryHistory({ initialEntries: ['/settings'] }),
    routeTree: root.addChildren([settings]),
  })
  const services = {
    db,
    clock: { read: () => now },
    newId: () => `settings-${(ids += 1)}`,
    chance: () => 0,
    sample: db.name === 'rehearsal-sample',
  }
  const { unmount } = render(
    <ServicesProvider services={services}>
      <RouterProvider router={router as never} />
    </ServicesProvider>,
  )
  await screen.findByRole('heading', { name: 'Settings' })
  return { onReload, onErased, leave: () => act(unmount) }
}

/** Keeps the files that the page hands to the browser's downloads, which jsdom has none of. */
export function catchDownloads() {
  const blobs: Blob[] = []
  const createObjectURL = vi.fn((blob: Blob) => {
    blobs.push(blob)
    return `blob:download-${blobs.length}`
  })
  Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() })
  const stop = (event: MouseEvent) => {
    if (event.target instanceof HTMLAnchorElement && event.target.download !== '') event.preventDefault()
  }
  document.addEventListener('click', stop, true)
  return {
    last: (name = 'saved.zip'): File => {
      const blob = blobs.at(-1)
      if (blob === undefined) throw new Error('nothing was downloaded')
      return new File([blob], name, { type: 'application/zip' })
    },
    count: () => blobs.length,
  }
}
