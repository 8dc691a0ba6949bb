import { lazy, Suspense } from 'react'
import { useKeys } from '#src/ui/keys.ts'
import { useToastQueue } from '#src/ui/toasts.ts'
import { closeOverlay, openKeys, openPalette, useOverlay } from './overlays-store.ts'
import { useOnceTrue } from './use-once-true.ts'

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })))
const KeysHelp = lazy(() => import('./keys-help.tsx').then((module) => ({ default: module.KeysHelp })))
const ToastRegion = lazy(() =>
  import('#src/ui/toast-region.tsx').then((module) => ({ default: module.ToastRegion })),
)

/** Everything that lies over the page, each loaded when it is first needed. */
export function Overlays() {
  const overlay = useOverlay((state) => state.overlay)
  const paletteWanted = useOnceTrue(overlay === 'palette')
  const keysWanted = useOnceTrue(overlay === 'keys')
  const toastsWanted = useOnceTrue(useToastQueue((state) => state.waiting.length > 0))
  useKeys('Everywhere', [
    { keys: '$mod+k', label: 'Find a place or a question', run: openPalette },
    { keys: 'Shift+?', label: 'Show the keys of this place', run: openKeys },
  ])
  return (
    <Suspense>
      {paletteWanted ? <Palette open={overlay === 'palette'} onClose={closeOverlay} /> : null}
      {keysWanted ? <KeysHelp open={overlay === 'keys'} onClose={closeOverlay} /> : null}
      {toastsWanted ? <ToastRegion /> : null}
    </Suspense>
  )
}
