import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'

/** The hints, opened one after the other. Opening one makes the attempt count half, and says so first. */
export function Hints({ hints, shown, onShow }: HintsProps) {
  if (hints.length === 0) return null
  const next = hints.findIndex((_, index) => !shown.includes(index))
  return (
    <section aria-label="Hints">
      <ol className="space-y-3" aria-live="polite">
        {hints.map((hint, index) =>
          shown.includes(index) ? (
            <li key={hint}>
              <p className="text-13 font-semibold text-soft">Hint {index + 1}</p>
              <p className="font-serif text-17">{hint}</p>
            </li>
          ) : null,
        )}
      </ol>
      {next === -1 ? null : (
        <div className={shown.length > 0 ? 'mt-4' : ''}>
          <Button size="small" onClick={() => onShow(next)}>
            <Icon name="hint" /> {shown.length === 0 ? 'Show a hint' : 'Show the next hint'}
          </Button>
          <p className="mt-2 text-13 text-soft">
            {shown.length === 0
              ? `${hints.length} in all. With a hint, the attempt weighs half as evidence.`
              : `${shown.length} of ${hints.length} shown.`}
          </p>
        </div>
      )}
    </section>
  )
}

type HintsProps = {
  readonly hints: readonly string[]
  readonly shown: readonly number[]
  readonly onShow: (index: number) => void
}
