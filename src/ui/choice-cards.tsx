import { useId } from 'react'

/** One of a few things to choose from. */
export type Choice<T extends string> = {
  readonly value: T
  readonly title: string
  /** What choosing it means, in a few words. */
  readonly note?: string
}

/** A few things to choose one of, each with what it means: radio buttons that read like a list. */
export function ChoiceCards<T extends string>({
  legend,
  choices,
  value,
  onChoose,
  columns = 'two',
}: ChoiceCardsProps<T>) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-2 text-13 font-semibold text-soft">{legend}</legend>
      <div className={`grid gap-2 ${grids[columns]}`}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={`flex cursor-pointer items-start gap-3 rounded-control border px-3.5 py-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${
              choice.value === value
                ? 'border-accent bg-accent-wash shadow-[inset_0_0_0_1px_var(--accent)]'
                : 'border-edge bg-sheet hover:border-accent'
            }`}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
              className="mt-1 size-4 shrink-0 accent-accent outline-none"
            />
            <span className="min-w-0">
              <span className="block text-15 font-semibold">{choice.title}</span>
              {choice.note === undefined ? null : (
                <span className="block text-13 text-soft">{choice.note}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const grids = {
  one: '',
  two: 'mid:grid-cols-2',
  three: 'mid:grid-cols-3',
  four: 'grid-cols-2 mid:grid-cols-4',
} as const

type ChoiceCardsProps<T extends string> = {
  readonly legend: string
  readonly choices: readonly Choice<T>[]
  readonly value: T | undefined
  readonly onChoose: (value: T) => void
  readonly columns?: keyof typeof grids
}
