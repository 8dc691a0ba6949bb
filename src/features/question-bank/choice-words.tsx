import { useId } from 'react'

/** One choice among a few, as words in a line; the chosen one is underlined and bold. Arrow keys move between them. */
export function ChoiceWords<T extends string>({ legend, choices, value, onChoose }: ChoiceWordsProps<T>) {
  const name = useId()
  return (
    <fieldset className="flex min-w-0 items-baseline gap-3">
      <legend className="float-left w-20 shrink-0 py-1 text-13 text-soft">{legend}</legend>
      <div className="flex min-w-0 flex-wrap gap-x-4">
        {choices.map((choice) => {
          const chosen = choice.value === value
          return (
            <label
              key={choice.value}
              className={`cursor-pointer rounded-control py-1 text-15 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${
                chosen ? 'font-semibold text-ink' : 'text-soft hover:text-ink'
              }`}
            >
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={chosen}
                onChange={() => onChoose(choice.value)}
                className="sr-only"
              />
              <span className={chosen ? 'border-b-2 border-accent pb-0.5' : ''}>{choice.label}</span>
              {choice.count === undefined ? null : (
                <span className="figures ml-1.5 text-13 font-normal text-soft">{choice.count}</span>
              )}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

type ChoiceWordsProps<T extends string> = {
  readonly legend: string
  readonly choices: readonly { readonly value: T; readonly label: string; readonly count?: number }[]
  readonly value: T
  readonly onChoose: (value: T) => void
}
