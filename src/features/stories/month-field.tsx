import { useId, useState } from 'react'
import { isMonth } from './dates.ts'

/** When it happened, as a month. Browsers without a month picker take `YYYY-MM` as text. */
export function MonthField({ happened, max, onChange }: MonthFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const unfinished = typed !== undefined && typed !== ''
  return (
    <div className="mt-5">
      <label htmlFor={id} className="block text-13 font-semibold text-soft">
        When it happened
      </label>
      <input
        id={id}
        type="month"
        max={max}
        placeholder="YYYY-MM"
        value={typed ?? happened}
        aria-describedby={`${id}-hint`}
        aria-invalid={unfinished || undefined}
        onChange={(event) => {
          const text = event.target.value.trim()
          const whole = text === '' || isMonth(text)
          setTyped(whole ? undefined : event.target.value)
          if (whole && text !== happened) onChange(text)
        }}
        className="figures mt-1 min-h-10 rounded-control border border-edge bg-sheet px-3 text-15"
      />
      <p id={`${id}-hint`} className="mt-1 text-13 text-soft">
        {unfinished
          ? 'Write the year and the month, such as 2024-03.'
          : 'Stories from the last three years carry further.'}
      </p>
    </div>
  )
}

type MonthFieldProps = {
  /** `YYYY-MM`, or empty. */
  readonly happened: string
  readonly max: string
  readonly onChange: (happened: string) => void
}
