import { useEffect } from 'react'
import { usePreferences } from '#src/features/settings/use-preferences.ts'
import { Overlays } from './shell/overlays.tsx'

/** What every place has but nobody misses in the first moment: shortcuts, what lies over the page, kept preferences. */
export function AfterPaint({ onReady }: { readonly onReady: (ready: boolean) => void }) {
  usePreferences()
  useEffect(() => onReady(true), [onReady])
  return <Overlays />
}
