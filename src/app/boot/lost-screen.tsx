import { useState } from 'react'
import type { FoundInstead } from '#src/db/start-verdict.ts'
import { Button } from '#src/ui/button.tsx'
import { BootScreen } from './boot-screen.tsx'
import type { BootOf, OnBootState } from './boot-of.ts'
import { RestoreHere } from './restore-here.tsx'
import { useWayOn } from './use-way-on.ts'

/** The database that was here before is gone. Nothing is written until the person has chosen how to go on. */
export function LostScreen({ boot, onState }: LostScreenProps) {
  const [restoring, setRestoring] = useState(false)
  const { busy, go } = useWayOn(boot.startAgain, onState)
  const words = wordsByFind[boot.found]
  return (
    <BootScreen
      title={words.title}
      actions={
        <>
          {restoring ? null : (
            <Button variant="primary" onClick={() => setRestoring(true)}>
              Restore a back-up
            </Button>
          )}
          <Button disabled={busy} onClick={go}>
            {words.startAgain}
          </Button>
        </>
      }
    >
      <p>{words.what}</p>
      {boot.lastSeen === undefined ? null : (
        <p className="figures">When last seen here, it had {countChanges(boot.lastSeen.seq)} saved in it.</p>
      )}
      <p>
        Browsers do this when space runs short, when part of the site’s data is cleared, or when its files
        were damaged. Nothing has been written since. A back-up file brings back what is in it.
      </p>
      {restoring ? <RestoreHere open={boot.startAgain} onState={onState} /> : null}
    </BootScreen>
  )
}

function countChanges(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`
}

const wordsByFind: Readonly<
  Record<FoundInstead, { readonly title: string; readonly what: string; readonly startAgain: string }>
> = {
  nothing: {
    title: 'Your data is no longer in this browser',
    what: 'Rehearsal kept its data here, and now finds none. The browser has thrown it away.',
    startAgain: 'Start again with nothing',
  },
  another: {
    title: 'This is not the data that was here',
    what: 'Rehearsal finds a whole set of data here, but another one than when it was last open.',
    startAgain: 'Go on with what is here',
  },
  strays: {
    title: 'Part of your data is missing',
    what: 'Rehearsal finds entries here, but not the one that says which data they belong to.',
    startAgain: 'Go on with what is here',
  },
}

type LostScreenProps = { readonly boot: BootOf<'lost'>; readonly onState: OnBootState }
