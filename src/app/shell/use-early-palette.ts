import { useEffect } from 'react'
import { openPalette } from './overlays-store.ts'

/**
 * Opens the palette on Ctrl or Cmd and K until `ready`, from when the shortcuts proper are loaded and do so: a key pressed
 * in the first moment is not lost, the palette appears when it can.
 */
export function useEarlyPalette(ready: boolean): void {
  useEffect(() => {
    if (ready) return
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      openPalette()
    }
    window.addEventListener('keydown', open)
    return () => window.removeEventListener('keydown', open)
  }, [ready])
}
