import { useEffect, useState, type ReactNode } from 'react'
import type { Db } from '#src/db/db.ts'
import type { BootState } from '#src/db/open-database.ts'
import { BehindScreen } from './behind-screen.tsx'
import { BlockedScreen } from './blocked-screen.tsx'
import { LostScreen } from './lost-screen.tsx'
import { NewerScreen } from './newer-screen.tsx'
import { UnavailableScreen } from './unavailable-screen.tsx'

/**
 * Shows the app once its storage is ready, and before that whatever the storage needs to say. The sample is nobody's
 * work: where it is lost or behind, it starts again by itself.
 */
export function Boot({ first, sample = false, reload = loadAgain, children }: BootProps) {
  const [state, setState] = useState<BootState>()
  useFollow(first, sample, setState)
  useFollow(state?.state === 'blocked' ? state.wait : undefined, sample, setState)
  if (state === undefined) return <p className="boot-mark">Rehearsal</p>
  switch (state.state) {
    case 'ready':
      return children(state.db)
    case 'unavailable':
      return <UnavailableScreen boot={state} onState={setState} />
    case 'newer':
      return <NewerScreen boot={state} reload={reload} />
    case 'blocked':
      return <BlockedScreen reload={reload} />
    case 'lost':
      return <LostScreen boot={state} onState={setState} />
    case 'behind':
      return <BehindScreen boot={state} onState={setState} />
  }
}

/** Takes over the state that a start leads to, unless another start has begun meanwhile. */
function useFollow(
  start: Promise<BootState> | undefined,
  sample: boolean,
  onState: (state: BootState) => void,
): void {
  useEffect(() => {
    if (start === undefined) return
    let current = true
    const settled = sample ? start.then(passAlarms) : start
    void settled.then((state) => (current ? onState(state) : undefined))
    return () => {
      current = false
    }
  }, [start, sample, onState])
}

function loadAgain(): void {
  location.reload()
}

function passAlarms(state: BootState): BootState | Promise<BootState> {
  if (state.state === 'lost') return state.startAgain()
  return state.state === 'behind' ? state.continueAnyway() : state
}

type BootProps = {
  /** The start of the storage; the same promise at every render. */
  readonly first: Promise<BootState>
  readonly sample?: boolean
  /** Loads the page anew, in its newest version where one is waiting. */
  readonly reload?: () => void
  readonly children: (db: Db) => ReactNode
}
