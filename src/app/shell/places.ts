import type { IconName } from '#src/ui/icon.tsx'

/** A place of the product that navigation leads to. */
export type Place = { readonly to: PlacePath; readonly name: string; readonly icon: IconName }

/** The addresses of the places. */
export type PlacePath =
  | '/'
  | '/questions'
  | '/interview'
  | '/stories'
  | '/readiness'
  | '/history'
  | '/settings'

/** Every place, in the order of the rail; the first five stand in the bar of narrow windows. */
export const places: readonly Place[] = [
  { to: '/', name: 'Today', icon: 'today' },
  { to: '/questions', name: 'Questions', icon: 'questions' },
  { to: '/interview', name: 'Interview', icon: 'interview' },
  { to: '/stories', name: 'Stories', icon: 'stories' },
  { to: '/readiness', name: 'Readiness', icon: 'readiness' },
  { to: '/history', name: 'History', icon: 'history' },
  { to: '/settings', name: 'Settings', icon: 'settings' },
]
