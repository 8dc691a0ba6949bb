import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSaveDesk } from '#src/services/save-desk.ts'
import { useOnceTrue } from './shell/use-once-true.ts'
import { Overlays } from './shell/overlays.tsx'

const SaveAlerts = lazy(() => import('./save-alerts.tsx').then((module) => ({ default: module.SaveAlerts })))

/** What every place has, with or without the frame: the page, what lies over it, and the word that a save failed. */
export function Root() {
  const alertsWanted = useOnceTrue(useSaveDesk((state) => state.busy || state.failed.length > 0))
  return (
    <>
      <Outlet />
      <Suspense>{alertsWanted ? <SaveAlerts /> : null}</Suspense>
      <Overlays />
    </>
  )
}
