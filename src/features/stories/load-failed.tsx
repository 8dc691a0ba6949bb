import { Button } from '#src/ui/button.tsx'

/** What was written can't be read just now: what that means, and what to do. */
export function LoadFailed({ what }: { readonly what: string }) {
  return (
    <div role="alert" className="max-w-[38rem]">
      <p className="text-17">
        {what} could not be read from this browser’s storage. Nothing was changed; loading the page again
        usually helps.
      </p>
      <Button className="mt-4" onClick={() => location.reload()}>
        Load again
      </Button>
    </div>
  )
}
