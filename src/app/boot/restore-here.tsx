import { lazy, Suspense } from 'react'
import type { RestoreHereProps } from './boot-of.ts'

const RestoreAtStart = lazy(() =>
  import('./restore-at-start.tsx').then(
    (module) => ({ default: module.RestoreAtStart }),
    () => ({ default: NotLoaded }),
  ),
)

/** Restoring on a boot screen; its code comes when it is needed. */
export function RestoreHere(props: RestoreHereProps) {
  return (
    <Suspense fallback={<div className="min-h-24" aria-busy="true" />}>
      <RestoreAtStart {...props} />
    </Suspense>
  )
}

function NotLoaded() {
  return (
    <p role="alert" className="text-over">
      What restores a back-up could not be loaded. Check the connection and load the page again.
    </p>
  )
}
