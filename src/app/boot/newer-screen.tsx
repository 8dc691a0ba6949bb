import { useState } from 'react'
import { downloadBlob } from '#src/lib/download.ts'
import { Button } from '#src/ui/button.tsx'
import { BootScreen } from './boot-screen.tsx'
import type { BootOf } from './boot-of.ts'

/** The rows were written by newer code. This one leaves them alone: to read or write them could damage them. */
export function NewerScreen({ boot, reload }: NewerScreenProps) {
  const [copy, setCopy] = useState<'none' | 'making' | 'made' | 'failed'>('none')
  const download = () => {
    setCopy('making')
    boot.exportRaw().then(
      (blob) => {
        downloadBlob(blob, 'rehearsal-raw-copy.json')
        setCopy('made')
      },
      () => setCopy('failed'),
    )
  }
  return (
    <BootScreen
      title="Your data belongs to a newer Rehearsal"
      actions={
        <>
          <Button variant="primary" onClick={reload}>
            Load the newer version
          </Button>
          <Button disabled={copy === 'making'} onClick={download}>
            Download a raw copy
          </Button>
        </>
      }
    >
      <p>
        A newer version has worked with the data in this browser: it has form {boot.found}, and this version
        knows forms up to {boot.known}. So this version keeps its hands off, and nothing is damaged.
      </p>
      <p>
        Loading again usually fetches the newer version. A raw copy holds everything as it stands, for safety.
      </p>
      <p role="status" className="min-h-6 text-15">
        {copyWords[copy]}
      </p>
    </BootScreen>
  )
}

type NewerScreenProps = { readonly boot: BootOf<'newer'>; readonly reload: () => void }

const copyWords = {
  none: '',
  making: 'Copying …',
  made: 'The copy went to your downloads.',
  failed: 'The copy could not be made. Close other tabs of Rehearsal, then try again.',
} as const
