import type { ClosedReason } from '#src/db/guard-closing.ts'
import { Button } from '#src/ui/button.tsx'

/**
 * Says that this page has lost its database and must be loaded anew. It stands at the foot of the page and takes no
 * focus, so that the text behind it can still be read and copied, and no key typed a moment too late loads it away.
 */
export function ClosedScreen({ reason, reload = () => location.reload() }: ClosedScreenProps) {
  const { title, advice } = words[reason]
  return (
    <div className="fixed inset-x-0 bottom-0 z-40 border-t-2 border-over bg-sheet shadow-(--shadow) print:hidden">
      <div
        role="alert"
        className="mx-auto flex max-w-[60rem] flex-wrap items-center gap-x-8 gap-y-3 px-5 py-4"
      >
        <div className="min-w-0 flex-1 basis-80">
          <p className="text-17 font-semibold">{title}</p>
          <p className="text-15 text-soft">{advice}</p>
        </div>
        <Button variant="primary" onClick={reload}>
          Load again
        </Button>
      </div>
    </div>
  )
}

type ClosedScreenProps = { readonly reason: ClosedReason; readonly reload?: () => void }

const words: Readonly<Record<ClosedReason, { readonly title: string; readonly advice: string }>> = {
  upgraded: {
    title: 'Rehearsal was updated in another tab',
    advice:
      'This page can’t save any more. What was saved is there; copy what you typed since, then load again for the new version.',
  },
  deleted: {
    title: 'Your data is being deleted',
    advice:
      'Something outside this page removes it, such as the browser’s own settings. Copy what you still need, then load again.',
  },
  disconnected: {
    title: 'The browser closed the connection to your data',
    advice:
      'It does so when a device wakes or when site data is cleared. This page can’t save any more: copy what you typed last, then load again.',
  },
  replaced: {
    title: 'The data was replaced in another tab',
    advice:
      'A back-up was restored there, or everything erased. What you see here is from before and can’t be saved; copy what you need, then load again.',
  },
}
