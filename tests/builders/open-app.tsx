import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { App } from '#src/app/app.tsx'
import { createAppRouter } from '#src/app/router.tsx'
import type { Db } from '#src/db/db.ts'
import type { Reading } from '#src/domain/time/reading.ts'
import { buildReading } from './build-reading.ts'
import { buildNewId } from './build-storage.ts'

/** A device's clocks that stand where the test puts them. */
export type HandClock = {
  readonly read: () => Reading
  readonly set: (minutes: number, change?: Partial<Reading>) => void
}

/** Clocks at `minutes` after noon on 1 March 2026. */
export function buildClock(minutes = 0, change: Partial<Reading> = {}): HandClock {
  let now = buildReading(minutes, change)
  return {
    read: () => now,
    set: (next, nextChange = change) => {
      now = buildReading(next, nextChange)
    },
  }
}

/** The whole app at a place, over a database, as a tab of the browser would show it. */
export function openApp(place: string, db: Db, clock: HandClock = buildClock(), idPrefix = 'app') {
  const router = createAppRouter(
    { openDb: () => db, clock },
    createMemoryHistory({ initialEntries: [place] }),
  )
  const services = { db, clock, newId: buildNewId(idPrefix), chance: () => 0, sample: false }
  const view = render(<App services={services} router={router} />)
  return { router, clock, close: view.unmount }
}
