/** Holds a page's place while its code or data is on its way: no spinner, no jump, nothing for a moment that is short. */
export function PageSkeleton() {
  return (
    <div className="mx-auto w-full max-w-[60rem] px-4 mid:px-8 pt-6 mid:pt-10 min-h-[70dvh]" aria-busy="true">
      <p className="sr-only">Loading</p>
    </div>
  )
}
