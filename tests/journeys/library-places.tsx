import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  useLocation,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Db } from '#src/db/db.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { HistoryPage } from '#src/app/pages/history-page.tsx'
import { QuestionPage } from '#src/app/pages/question-page.tsx'
import { QuestionsPage } from '#src/app/pages/questions-page.tsx'
import { ServicesProvider } from '#src/services/services.tsx'
import { ToastRegion } from '#src/ui/toast-region.tsx'
import { buildReading } from '#tests/builders/build-reading.ts'

let ids = 0

/** Opens an address of the library or the history on a database, at a moment; gives the way to leave. */
export function openPlace(path: string, db: Db, now: Reading = buildReading()) {
  const services = {
    db,
    clock: { read: () => now },
    newId: () => `journey-${(ids += 1)}`,
    chance: () => 0,
    sample: false,
  }
  const router = createPlaces(path)
  const { unmount } = render(
    <ServicesProvider services={services}>
      <RouterProvider router={router as never} />
      <ToastRegion />
    </ServicesProvider>,
  )
  return { leave: unmount, address: () => router.state.location.href }
}

/** The three places under the ids they have in the app; every other address shows itself. */
function createPlaces(path: string) {
  const root = createRootRoute()
  const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Outlet })
  const place = <P extends string>(to: P, component: () => ReactNode) =>
    createRoute({ getParentRoute: () => shell, path: to, component })
  return createRouter({
    history: createMemoryHistory({ initialEntries: [path] }),
    defaultNotFoundComponent: Elsewhere,
    routeTree: root.addChildren([
      shell.addChildren([
        place('/questions', QuestionsPage),
        place('/questions/$id', QuestionPage),
        place('/history', HistoryPage),
      ]),
    ]),
  })
}

function Elsewhere() {
  return <h1>Elsewhere: {useLocation().pathname}</h1>
}
