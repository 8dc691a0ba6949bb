import { useId } from 'react'

/** A few exclusive choices in a row. */
export function OptionRow<T extends string>({ legend, options, value, onChoose }: OptionRowProps<T>) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-2 text-13 font-semibold text-soft">{legend}</legend>
      <div className="flex w-fit max-w-full flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className={`flex min-h-10 cursor-pointer items-center gap-2.5 rounded-control border px-3.5 text-15 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${
              option.value === value
                ? 'border-accent bg-accent-wash'
                : 'border-edge bg-sheet hover:border-accent'
            }`}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
              className="size-4 accent-accent outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type OptionRowProps<T extends string> = {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChoose: (value: T) => void
}
