import { useState } from 'react'
import type { BootState } from '#src/db/open-database.ts'
import type { OnBootState } from './boot-of.ts'

/** A way on from a boot screen: runs once at a time and hands over the state it leads to. */
export function useWayOn(run: () => Promise<BootState>, onState: OnBootState) {
  const [busy, setBusy] = useState(false)
  const go = () => {
    if (busy) return
    setBusy(true)
    void run().then((state) => {
      setBusy(false)
      onState(state)
    })
  }
  return { busy, go }
}
