import { Outlet } from '@tanstack/react-router'
import { SaveAlerts } from './save-alerts.tsx'
import { Overlays } from './shell/overlays.tsx'

/** What every place has, with or without the frame: the page, what lies over it, and the word that a save failed. */
export function Root() {
  return (
    <>
      <Outlet />
      <SaveAlerts />
      <Overlays />
    </>
  )
}
