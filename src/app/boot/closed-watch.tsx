import { useEffect, useState } from 'react'
import type { ClosedReason } from '#src/db/guard-closing.ts'
import { ClosedScreen } from './closed-screen.tsx'

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
  return reason === undefined ? null : <ClosedScreen reason={reason} />
}
