import { useEffect, useState } from 'react'
import { subscribeLive } from '#src/db/live.ts'

/** Something read from the database, or on its way. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown }

const loading = { state: 'loading' } as const

/**
 * What a query gives, kept fresh: a write in this tab or another wakes it. The query runs anew when one of `inputs`
 * changes; the last answer stays on screen until the next is there. `initial` is an answer that is at hand already.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[], initial?: T): Live<T> {
  const [live, setLive] = useState<Live<T>>(
    initial === undefined ? loading : { state: 'ready', value: initial },
  )
  useEffect(
    () =>
      subscribeLive(
        query,
        (value) => setLive({ state: 'ready', value }),
        (error) => setLive({ state: 'failed', error }),
      ),
    // The query is a new function at each render; its inputs say when it asks something else.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    inputs,
  )
  return live
}
