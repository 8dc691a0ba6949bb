import { Button } from '#src/ui/button.tsx'
import { BootScreen } from './boot-screen.tsx'
import type { BootOf, OnBootState } from './boot-of.ts'
import { useWayOn } from './use-way-on.ts'

/** The browser has no place to keep anything, or won't open it. There is no weaker place to fall back to, on purpose. */
export function UnavailableScreen({ boot, onState }: UnavailableScreenProps) {
  const { busy, go } = useWayOn(boot.retry, onState)
  return (
    <BootScreen
      title="This browser won’t open its storage"
      actions={
        <Button variant="primary" disabled={busy} onClick={go}>
          {busy ? 'Trying …' : 'Try again'}
        </Button>
      }
    >
      <p>
        Rehearsal keeps everything you write in this browser, and the browser refuses. Rather than let you
        write what would be lost, it stops here. What was saved before is not touched.
      </p>
      <ul className="list-disc space-y-1 pl-5">
        <li>In a private window, open Rehearsal in an ordinary one.</li>
        <li>If cookies or site data are blocked, allow them for this site.</li>
        <li>If the disk is full, free some space.</li>
        <li>Otherwise close the browser and open it again.</li>
      </ul>
      <p className="text-15">
        What the browser said: <code className="break-words">{boot.reason}</code>
      </p>
    </BootScreen>
  )
}

type UnavailableScreenProps = { readonly boot: BootOf<'unavailable'>; readonly onState: OnBootState }
