import { useEffect, useRef, type ReactNode } from 'react'

/** How many pages were shown since the app started; the first keeps the browser's own focus. */
let pagesShown = 0

/**
 * The frame of a place: its heading, the document's title, and focus on the heading after each change of place, so that
 * a screen reader starts where the eye does.
 */
export function Page({ title, kicker, aside, width = 'normal', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(title)
  useEffect(() => {
    pagesShown += 1
    if (pagesShown > 1) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={`mx-auto w-full px-4 mid:px-8 pt-6 mid:pt-10 pb-16 ${widths[width]}`}>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 mb-6 mid:mb-8">
        <div className="min-w-0">
          {kicker === undefined ? null : <p className="text-13 text-soft mb-1">{kicker}</p>}
          <h1 ref={heading} tabIndex={-1} className="text-28 font-semibold tracking-tight">
            {title}
          </h1>
        </div>
        {aside}
      </header>
      {children}
    </div>
  )
}

/** Sets the document's title to the place's name. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Rehearsal`
  }, [title])
}

type PageProps = {
  readonly title: string
  readonly kicker?: ReactNode
  /** Actions that concern the whole place. */
  readonly aside?: ReactNode
  readonly width?: keyof typeof widths
  readonly children: ReactNode
}

const widths = { reading: 'max-w-[46rem]', normal: 'max-w-[60rem]', wide: 'max-w-[74rem]' } as const
