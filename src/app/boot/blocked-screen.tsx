import { Button } from '#src/ui/button.tsx'
import { BootScreen } from './boot-screen.tsx'

/** Something holds the database, most often another tab. The start goes on by itself once it lets go. */
export function BlockedScreen({ reload }: { readonly reload: () => void }) {
  return (
    <BootScreen title="Another tab holds your data" actions={<Button onClick={reload}>Load again</Button>}>
      <p role="status">
        Waiting. As soon as the other tab lets go, this page goes on by itself; nothing needs to be done here.
      </p>
      <p>
        Close the other tabs and windows of Rehearsal. If one of them hangs, closing the whole browser and
        opening it again helps.
      </p>
    </BootScreen>
  )
}
