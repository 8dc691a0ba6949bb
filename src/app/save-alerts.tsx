import { useState } from 'react'
import type { SaveFailureKind } from '#src/db/save-failure.ts'
import { settleFailedSave, useSaveDesk, type FailedSave } from '#src/services/save-desk.ts'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'

/** Whatever could not be saved: what it was, why, and the ways to keep it. Stays until it is settled. */
export function SaveAlerts() {
  const failed = useSaveDesk((state) => state.failed)
  const busy = useSaveDesk((state) => state.busy)
  if (failed.length === 0 && !busy) return null
  return (
    <div className="fixed inset-x-0 top-0 z-50 flex flex-col items-center gap-2 p-3 print:hidden">
      {busy ? (
        <p
          role="status"
          className="rounded-sheet border border-caution bg-sheet px-4 py-2 text-15 shadow-(--shadow)"
        >
          Saving is waiting for another tab of Rehearsal. Close other tabs if this stays.
        </p>
      ) : null}
      {failed.map((one) => (
        <FailedSaveAlert key={one.key} failed={one} />
      ))}
    </div>
  )
}

function FailedSaveAlert({ failed }: { readonly failed: FailedSave }) {
  const { failure, what, text, retry } = failed
  const hopeless =
    failure.kind === 'replaced' ||
    failure.kind === 'newer' ||
    failure.kind === 'doubled' ||
    failure.kind === 'gone'
  return (
    <div
      role="alert"
      className="w-full max-w-[40rem] rounded-sheet border-2 border-over bg-sheet p-4 shadow-(--shadow)"
    >
      <p className="flex items-start gap-2 text-15 font-semibold">
        <Icon name="warning" className="text-over" />
        <span>
          {what}: {failure.message}
        </span>
      </p>
      <p className="mt-1 text-15 text-soft">{advice[failure.kind]}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {hopeless ? null : (
          <Button size="small" variant="primary" onClick={retry}>
            Try again
          </Button>
        )}
        {text === undefined ? null : <CopyText text={text} />}
        <Button size="small" onClick={() => location.reload()}>
          Load again
        </Button>
        <Button size="small" variant="plain" onClick={() => settleFailedSave(failed.key)}>
          Close
        </Button>
      </div>
    </div>
  )
}

function CopyText({ text }: { readonly text: () => string }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    )
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {copied === 'yes' ? 'Copied' : 'Copy my text'}
      </Button>
      {copied === 'refused' ? (
        <textarea
          readOnly
          aria-label="Your text, to copy by hand"
          value={text()}
          className="w-full rounded-control border border-edge p-2 text-13"
        />
      ) : null}
    </>
  )
}

const advice: Readonly<Record<SaveFailureKind, string>> = {
  full: 'Your text is still on screen. Free some space on this device, or delete old interviews in History, then try again.',
  closed: 'Your text is still on screen. Copy it if you can, then load the page again.',
  replaced:
    'A back-up was restored or the data erased in another tab. Copy your text, then load the page again.',
  newer:
    'A newer version of Rehearsal has opened this data. Copy your text, then load the page again to get it.',
  doubled:
    'This is open in another tab, which has gone on. Copy your text, then load the page again to see the latest.',
  gone: 'What you were changing was finished or deleted in another tab. Copy your text if you want to keep it.',
  unknown:
    'Your text is still on screen. Try again; if it fails again, copy your text and load the page again.',
}
