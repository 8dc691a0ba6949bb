import { useId } from 'react'
import { levelScopes, levels, type Level } from '#src/domain/question/level.ts'

/** The four levels to choose from, each told by its scope and by what is left open in it. */
export function LevelChoice({ legend, value, required = false, onChoose }: LevelChoiceProps) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-2 text-13 font-semibold text-soft">{legend}</legend>
      <div className="grid gap-2 mid:grid-cols-2">
        {levels.map((level) => (
          <label key={level} className={`${card} ${level === value ? chosenCard : openCard}`}>
            <input
              type="radio"
              name={name}
              value={level}
              required={required}
              checked={level === value}
              onChange={() => onChoose(level)}
              className="mt-1 size-4 accent-accent outline-none"
            />
            <span className="text-15">
              <b className="mr-1 font-semibold">{level}</b> {levelScopes[level]}
            </span>
            <span className="col-start-2 text-13 text-soft">{leftOpen[level]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type LevelChoiceProps = {
  readonly legend: string
  /** Undefined while none is chosen. */
  readonly value: Level | undefined
  /** Whether a form around it may be sent without a choice. */
  readonly required?: boolean
  readonly onChoose: (level: Level) => void
}

const card =
  'grid cursor-pointer grid-cols-[auto_1fr] content-start items-start gap-x-3 rounded-control border px-3.5 py-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent'
const chosenCard = 'border-accent bg-accent-wash shadow-[inset_0_0_0_1px_var(--accent)]'
const openCard = 'border-edge bg-sheet hover:border-accent'

const leftOpen: Readonly<Record<Level, string>> = {
  L4: 'The goal is given, the route is open.',
  L5: 'The problem is given, the goal partly open.',
  L6: 'The problem must be found and framed.',
  L7: 'Which problems matter is itself open.',
}
