import { ProblemList } from './problem-list.tsx'
import type { Making } from './use-make-backup.ts'

/** What became of making a back-up, spoken as it changes. */
export function MadeNote({ making }: { readonly making: Making }) {
  return (
    <div aria-live="polite" className="mt-3 text-15">
      {making.state === 'working' ? (
        <p className="text-soft">Writing everything into one file, and opening it again to check it …</p>
      ) : null}
      {making.state === 'made' ? (
        <p>
          <span className="font-semibold">Made.</span> {making.fileName} went to your downloads. Whether it
          arrived, only the saved file can tell: drop it into the frame for back-up files, and it is verified.
        </p>
      ) : null}
      {making.state === 'refused' ? (
        <ProblemList title="The back-up could not be made" problems={making.problems} />
      ) : null}
    </div>
  )
}
