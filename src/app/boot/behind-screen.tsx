import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { BootScreen } from './boot-screen.tsx'
import type { BootOf, OnBootState } from './boot-of.ts'
import { RestoreHere } from './restore-here.tsx'
import { useWayOn } from './use-way-on.ts'

/** The last writes of before are not there. The rest is; the person decides what to go on with. */
export function BehindScreen({ boot, onState }: BehindScreenProps) {
  const [restoring, setRestoring] = useState(false)
  const { busy, go } = useWayOn(boot.continueAnyway, onState)
  const one = boot.missing === 1
  return (
    <BootScreen
      title={one ? 'The last change is missing' : `The last ${boot.missing} changes are missing`}
      actions={
        <>
          <Button variant={restoring ? 'secondary' : 'primary'} disabled={busy} onClick={go}>
            Go on with what is here
          </Button>
          {restoring ? null : <Button onClick={() => setRestoring(true)}>Restore a back-up</Button>}
        </>
      }
    >
      <p>
        {one ? 'One change was' : `${boot.missing} changes were`} saved in this browser and{' '}
        {one ? 'is' : 'are'} no longer there, as after a power cut or when a disk was set back. Everything
        before {one ? 'it' : 'them'} is here.
      </p>
      <p>
        If you have a newer back-up file, it can take the place of what is here. Otherwise go on, and look at
        what you did last.
      </p>
      {restoring ? <RestoreHere open={boot.continueAnyway} onState={onState} /> : null}
    </BootScreen>
  )
}

type BehindScreenProps = { readonly boot: BootOf<'behind'>; readonly onState: OnBootState }
