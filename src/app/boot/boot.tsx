import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import type { Db } from '#src/db/db.ts'
import type { BootState } from '#src/db/open-database.ts'

/**
 * Shows the app once its storage is ready, and before that whatever the storage needs to say. The sample is nobody's
 * work: where it is lost or behind, it starts again by itself.
 */
export function Boot({ first, initial, sample = false, reload = loadAgain, children }: BootProps) {
  const [state, setState] = useState(initial)
  useFollow(initial === undefined ? first : undefined, sample, setState)
  useFollow(state?.state === 'blocked' ? state.wait : undefined, sample, setState)
  if (state === undefined) return <BootMark />
  if (state.state === 'ready') return children(state.db)
  return (
    <Suspense fallback={<BootMark />}>
      <BootScreens boot={state} onState={setState} reload={reload} />
    </Suspense>
  )
}

// Their code waits for the day they are needed.
const BootScreens = lazy(() =>
  import('./boot-screens.tsx').then((module) => ({ default: module.BootScreens })),
)

function BootMark() {
  return <p className="boot-mark">Rehearsal</p>
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
  /** What the start has led to, where that is known already. */
  readonly initial?: BootState
  readonly sample?: boolean
  /** Loads the page anew, in its newest version where one is waiting. */
  readonly reload?: () => void
  readonly children: (db: Db) => ReactNode
}
