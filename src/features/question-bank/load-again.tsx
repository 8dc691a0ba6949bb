import { Button } from '#src/ui/button.tsx'

/** Says what could not be read, and offers to load the page anew. */
export function LoadAgain({ what }: { readonly what: string }) {
  return (
    <div role="alert" className="max-w-[38rem]">
      <p className="mb-4 text-17 text-soft">
        {what} could not be read from this browser’s storage. Nothing is lost by loading the page again.
      </p>
      <Button onClick={() => location.reload()}>Load again</Button>
    </div>
  )
}
