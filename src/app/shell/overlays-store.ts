import { create } from 'zustand'

/** What lies over the page, if anything. */
export type Overlay = 'none' | 'palette' | 'keys'

/** Which overlay is open. */
export const useOverlay = create<{ readonly overlay: Overlay }>(() => ({ overlay: 'none' }))

/** Opens the command palette. */
export function openPalette(): void {
  useOverlay.setState({ overlay: 'palette' })
}

/** Opens the list of keys that act in this place. */
export function openKeys(): void {
  useOverlay.setState({ overlay: 'keys' })
}

/** Closes whatever overlay is open. */
export function closeOverlay(): void {
  useOverlay.setState({ overlay: 'none' })
}
