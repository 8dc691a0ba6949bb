import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useSaveDesk } from '#src/services/save-desk.ts'
import { usePainted } from '#src/ui/use-painted.ts'
import { useEarlyPalette } from './shell/use-early-palette.ts'
import { useOnceTrue } from './shell/use-once-true.ts'

const AfterPaint = lazy(() => import('./after-paint.tsx').then((module) => ({ default: module.AfterPaint })))
const SaveAlerts = lazy(() => import('./save-alerts.tsx').then((module) => ({ default: module.SaveAlerts })))

/** What every place has, with or without the frame: the page, what lies over it, and the word that a save failed. */
export function Root() {
  const painted = usePainted()
  const [complete, setComplete] = useState(false)
  useEarlyPalette(complete)
  const alertsWanted = useOnceTrue(useSaveDesk((state) => state.busy || state.failed.length > 0))
  return (
    <>
      <Outlet />
      <Suspense>{alertsWanted ? <SaveAlerts /> : null}</Suspense>
      <Suspense>{painted ? <AfterPaint onReady={setComplete} /> : null}</Suspense>
    </>
  )
}
