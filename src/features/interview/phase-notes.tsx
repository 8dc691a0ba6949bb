import { useEffect, useRef } from 'react'
import type { Phase } from '#src/domain/question/format.ts'
import type { AutosaveState } from '#src/services/autosave.ts'

/** Paper for one phase. What is typed is on disk within half a second. */
export function PhaseNotes({ phase, text, saving, onType, onRest }: PhaseNotesProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const paper = area.current
    paper?.focus({ preventScroll: true })
    paper?.setSelectionRange(paper.value.length, paper.value.length)
  }, [])
  return (
    <section aria-label={`Notes for ${phase.title}`}>
      <label htmlFor="phase-notes" className="block text-13 font-semibold text-soft">
        Notes: {phase.title}
      </label>
      <p id="phase-guide" className="mb-3 text-15 text-soft">
        {phase.guide}
      </p>
      <textarea
        ref={area}
        id="phase-notes"
        aria-describedby="phase-guide"
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onRest}
        placeholder="Write as you would on paper, or answer aloud and note the main points."
        className="own-words block min-h-[16rem] w-full resize-none bg-transparent py-1 text-17 leading-relaxed outline-offset-8 placeholder:text-soft"
      />
      <p className="mt-2 text-13 text-soft">{savingWords[saving]}</p>
    </section>
  )
}

const savingWords: Readonly<Record<AutosaveState, string>> = {
  saved: 'Saved on this device',
  waiting: 'Saving …',
  saving: 'Saving …',
  failed: 'Not saved yet',
}

type PhaseNotesProps = {
  readonly phase: Phase
  readonly text: string
  readonly saving: AutosaveState
  readonly onType: (text: string) => void
  /** The person left the paper: a good moment to keep what is on it. */
  readonly onRest: () => void
}
