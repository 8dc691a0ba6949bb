import { useSyncExternalStore } from 'react'

/** The width from which the rail stands beside the page; the same as the styles' `wide`. */
const query = '(min-width: 64rem)'

/** Whether the window is wide enough for the rail. Only the frame that fits is drawn. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(watch, isWide)
}

function watch(onChange: () => void): () => void {
  const list = window.matchMedia(query)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

function isWide(): boolean {
  return window.matchMedia(query).matches
}
