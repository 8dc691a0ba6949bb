import { History } from '#src/features/history/history.tsx'
import { Page } from '#src/ui/page.tsx'

/** The interviews of this device. */
export function HistoryPage() {
  return (
    <Page title="History">
      <History />
    </Page>
  )
}
