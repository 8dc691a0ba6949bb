import { useState, type DragEvent } from 'react'
import { buttonClass } from '#src/ui/button-class.ts'

/** A place to drop a file, and the same thing for those who would rather choose one. */
export function FileDrop({ title, hint, busy = false, onFile }: FileDropProps) {
  const [over, setOver] = useState(false)
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined && !busy) onFile(file)
  }
  return (
    <label
      className={`relative flex flex-wrap items-center gap-x-6 gap-y-3 rounded-sheet border border-dashed px-5 py-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${
        over ? 'border-accent bg-accent-wash' : 'border-edge hover:border-accent'
      }`}
    >
      <span className="min-w-0 flex-1 basis-60">
        <span className="block text-15 font-semibold">{title}</span>
        <span className="block text-15 text-soft">{hint}</span>
      </span>
      <span aria-hidden="true" className={buttonClass('secondary', 'small')}>
        {busy ? 'Reading …' : 'Choose a file'}
      </span>
      <input
        type="file"
        aria-label={`${title}, or choose it. ${hint}`}
        accept=".zip,application/zip"
        disabled={busy}
        onDragEnter={hold}
        onDragOver={hold}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Choosing the same file again must count as choosing.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </label>
  )
}

type FileDropProps = {
  readonly title: string
  readonly hint: string
  readonly busy?: boolean
  readonly onFile: (file: File) => void
}
