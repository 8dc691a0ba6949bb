import { Button } from '#src/ui/button.tsx'
import { Page } from '#src/ui/page.tsx'

/** Something in a page broke: says what it was, what is safe, and what to do. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const detail = error instanceof Error ? error.message : String(error)
  return (
    <Page title="This page ran into an error" width="reading">
      <div className="text-17 text-soft space-y-3 mb-6">
        <p>What was saved before is safe in this browser. Loading the page again usually helps.</p>
        <p>If it comes back, make a back-up in Settings and report this line:</p>
      </div>
      <pre className="mb-6 overflow-x-auto rounded-control bg-sunken px-4 py-3 text-13">{detail}</pre>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => location.reload()}>
          Load again
        </Button>
        <Button onClick={() => location.assign('/')}>Go to Today</Button>
      </div>
    </Page>
  )
}
