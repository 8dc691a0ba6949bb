import type { InterviewView } from '#src/domain/interview/view.ts'
import { formatLength } from '#src/domain/time/duration.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'

/** The ways to end an interview, and the way back into it. */
export function EndDialog({ open, view, onClose, onFinish, onAbandon }: EndDialogProps) {
  const early = view.elapsedMs < view.slotMs / 2
  return (
    <Dialog open={open} onClose={onClose} title="Finish the interview?">
      <p className="text-15 text-soft">
        {view.remainingMs > 0
          ? `${formatLength(view.remainingMs)} of the slot are left.`
          : `The slot was over ${formatLength(-view.remainingMs)} ago.`}{' '}
        {early
          ? 'Less than half of it is used, so the attempt would weigh half as evidence.'
          : 'Next come your marks.'}
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button variant="primary" onClick={onFinish}>
          Finish and score
        </Button>
        <Button onClick={onClose}>Keep going</Button>
      </div>
      <p className="mt-6 border-t border-hairline pt-4 text-13 text-soft">
        Rather not count this one?{' '}
        <button
          type="button"
          className="font-semibold text-over underline underline-offset-2"
          onClick={onAbandon}
        >
          Abandon it
        </button>{' '}
        It stays in your history, without marks.
      </p>
    </Dialog>
  )
}

type EndDialogProps = {
  readonly open: boolean
  readonly view: InterviewView
  readonly onClose: () => void
  readonly onFinish: () => void
  readonly onAbandon: () => void
}
