import type { BootState } from '#src/db/open-database.ts'
import { BehindScreen } from './behind-screen.tsx'
import { BlockedScreen } from './blocked-screen.tsx'
import type { OnBootState } from './boot-of.ts'
import { LostScreen } from './lost-screen.tsx'
import { NewerScreen } from './newer-screen.tsx'
import { UnavailableScreen } from './unavailable-screen.tsx'

/** What the storage has to say where it is not simply ready. */
export function BootScreens({ boot, onState, reload }: BootScreensProps) {
  switch (boot.state) {
    case 'unavailable':
      return <UnavailableScreen boot={boot} onState={onState} />
    case 'newer':
      return <NewerScreen boot={boot} reload={reload} />
    case 'blocked':
      return <BlockedScreen reload={reload} />
    case 'lost':
      return <LostScreen boot={boot} onState={onState} />
    case 'behind':
      return <BehindScreen boot={boot} onState={onState} />
  }
}

type BootScreensProps = {
  readonly boot: Exclude<BootState, { readonly state: 'ready' }>
  readonly onState: OnBootState
  readonly reload: () => void
}
