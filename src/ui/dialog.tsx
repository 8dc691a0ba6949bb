import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { Icon } from './icon.tsx'

/** A modal dialog: named by its title, closed with Escape or its cross, giving focus back where it came from. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  width = '32rem',
  initialFocus,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-30 bg-black/40 transition-opacity duration-(--motion) data-starting-style:opacity-0 data-ending-style:opacity-0" />
        <Base.Popup
          initialFocus={initialFocus}
          style={{ maxWidth: `min(${width}, calc(100vw - 2rem))` }}
          className="fixed top-[12dvh] left-1/2 z-30 w-full max-h-[80dvh] -translate-x-1/2 overflow-y-auto rounded-sheet border border-hairline bg-sheet p-6 shadow-(--shadow) transition-opacity duration-(--motion) data-starting-style:opacity-0 data-ending-style:opacity-0"
        >
          <div className="flex items-start gap-4">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-22 font-semibold tracking-tight">{title}</Base.Title>
              {description === undefined ? null : (
                <Base.Description className="mt-1 text-15 text-soft">{description}</Base.Description>
              )}
            </div>
            <Base.Close
              aria-label="Close"
              className="-mt-1 -mr-2 rounded-control p-1.5 text-soft hover:text-ink"
            >
              <Icon name="close" />
            </Base.Close>
          </div>
          <div className="mt-5">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

type DialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: string
  readonly children: ReactNode
  /** A CSS length; never wider than the window. */
  readonly width?: string
  readonly initialFocus?: RefObject<HTMLElement | null>
}
