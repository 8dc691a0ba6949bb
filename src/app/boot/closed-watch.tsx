import { lazy, Suspense, useEffect, useState } from 'react'
import type { ClosedReason } from '#src/db/guard-closing.ts'

const ClosedScreen = lazy(() =>
  import('./closed-screen.tsx').then((module) => ({ default: module.ClosedScreen })),
)

/** Shows nothing until the page has lost its database, then says so over the page as it is. */
export function ClosedWatch({ closed }: { readonly closed: Promise<ClosedReason> }) {
  const [reason, setReason] = useState<ClosedReason>()
  useEffect(() => {
    let current = true
    void closed.then((value) => (current ? setReason(value) : undefined))
    return () => {
      current = false
    }
  }, [closed])
  return reason === undefined ? null : (
    <Suspense>
      <ClosedScreen reason={reason} />
    </Suspense>
  )
}
