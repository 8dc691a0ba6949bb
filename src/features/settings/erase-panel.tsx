import { useId, useState } from 'react'
import { eraseEverything } from '#src/db/backup/restore-backup.ts'
import { useServices } from '#src/services/services.tsx'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { MadeNote } from './made-note.tsx'
import { ProblemList } from './problem-list.tsx'
import { applyTheme } from './theme.ts'
import { errorToReason, useMakeBackup } from './use-make-backup.ts'

/** The word to type, so that nobody erases by a slip of the hand. */
const word = 'erase'

/** Erases everything the person ever entered, after a second thought. */
export function ErasePanel({ onErased }: { readonly onErased: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="erase">
      <h3 id="erase" className="mb-1 text-15 font-semibold">
        Erase everything
      </h3>
      <p className="mb-3 max-w-[36rem] text-15 text-soft">
        Removes every interview, scorecard, story and setting from this browser. Only a back-up file brings
        them back.
      </p>
      <Button variant="danger" onClick={() => setOpen(true)}>
        Erase everything …
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Erase everything?"
        description="It can’t be undone from here: nothing goes to the trash."
      >
        <EraseForm onErased={onErased} onCancel={() => setOpen(false)} />
      </Dialog>
    </section>
  )
}

function EraseForm({ onErased, onCancel }: EraseFormProps) {
  const { db } = useServices()
  const { making, make } = useMakeBackup()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [failure, setFailure] = useState<string>()
  const erase = () =>
    eraseEverything(db).then(
      () => {
        applyTheme('system')
        onErased()
      },
      (error: unknown) => setFailure(errorToReason(error)),
    )
  return (
    <div>
      <Button disabled={making.state === 'working'} onClick={() => void make()}>
        Make a back-up first
      </Button>
      <MadeNote making={making} />
      <label htmlFor={id} className="mt-5 mb-1 block text-15">
        Type <strong>{word}</strong> to go on
      </label>
      <input
        id={id}
        value={typed}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        className="min-h-10 w-full rounded-control border border-edge bg-paper px-3 text-15"
      />
      <div className="mt-5 flex flex-wrap gap-3">
        <Button variant="danger" disabled={typed.trim().toLowerCase() !== word} onClick={() => void erase()}>
          Erase everything
        </Button>
        <Button variant="plain" onClick={onCancel}>
          Keep everything
        </Button>
      </div>
      {failure === undefined ? null : (
        <div className="mt-4">
          <ProblemList title="Nothing was erased" problems={[{ path: '', reason: failure }]} />
        </div>
      )}
    </div>
  )
}

type EraseFormProps = { readonly onErased: () => void; readonly onCancel: () => void }
