import { useId, useState } from 'react'
import { Spoken } from '#src/ui/spoken.tsx'

/** The question. In a narrow window it folds to its first lines after the first phase, to leave room for the notes. */
export function RoomQuestion({ prompt, first }: { readonly prompt: string; readonly first: boolean }) {
  const id = useId()
  const [unfolded, setUnfolded] = useState(false)
  const folded = !first && !unfolded
  return (
    <div className="mt-6 mb-8">
      <div id={id} className={folded ? 'line-clamp-2 mid:line-clamp-none' : ''}>
        <Spoken text={prompt} />
      </div>
      {first ? null : (
        <button
          type="button"
          aria-expanded={!folded}
          aria-controls={id}
          onClick={() => setUnfolded(!unfolded)}
          className="mt-1 py-1 text-13 font-semibold text-accent mid:hidden"
        >
          {folded ? 'Show the whole question' : 'Fold the question'}
        </button>
      )}
    </div>
  )
}
