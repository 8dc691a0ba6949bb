import { useEffect, useMemo, useState } from 'react'
import { createAutosave, type Autosave, type AutosaveState } from './autosave.ts'

/**
 * An autosave that lives with the calling component: what is waiting is written when the component goes, and when the
 * page is hidden, which is the last moment a browser promises. The autosave is made anew when one of `inputs` changes.
 */
export function useAutosave<T>(
  write: (value: T) => Promise<unknown>,
  inputs: readonly unknown[],
): Autosave<T> & { readonly state: AutosaveState } {
  const [state, setState] = useState<AutosaveState>('saved')
  const autosave = useMemo(
    () => createAutosave<T>(write, setState),
    // The write is a new function at each render; its inputs say when it writes something else.
    // oxlint-disable-next-line react/exhaustive-deps
    inputs,
  )
  useEffect(() => {
    const flushHidden = () => (document.visibilityState === 'hidden' ? void autosave.flush() : undefined)
    document.addEventListener('visibilitychange', flushHidden)
    return () => {
      document.removeEventListener('visibilitychange', flushHidden)
      void autosave.flush()
    }
  }, [autosave])
  return { ...autosave, state }
}
