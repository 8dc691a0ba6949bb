import { competencies, competencyNames, type Competency } from '#src/domain/question/competency.ts'
import { Disc } from './disc.tsx'

/** Competencies beyond which a story is spread thin. */
const plenty = 4

/** What the story is evidence of: any of the twelve, better few than many. */
export function CompetencyChips({ chosen, onChange }: CompetencyChipsProps) {
  const toggle = (competency: Competency, on: boolean) =>
    onChange(competencies.filter((one) => (one === competency ? on : chosen.includes(one))))
  return (
    <fieldset className="mt-6">
      <legend className="text-13 font-semibold text-soft">Competencies it is evidence of</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {competencies.map((competency) => (
          <Chip
            key={competency}
            name={competencyNames[competency]}
            on={chosen.includes(competency)}
            onToggle={(on) => toggle(competency, on)}
          />
        ))}
      </div>
      <p role="status" className="mt-2 min-h-5 text-13 text-soft">
        {hint(chosen.length)}
      </p>
    </fieldset>
  )
}

function Chip({ name, on, onToggle }: ChipProps) {
  const look = on ? 'border-accent bg-accent-wash font-semibold' : 'border-edge bg-sheet hover:border-accent'
  return (
    <label
      className={`relative flex min-h-8 cursor-pointer items-center gap-2 rounded-full border px-3 text-13 select-none has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${look}`}
    >
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onToggle(event.target.checked)}
        className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
      />
      <Disc filled={on} />
      {name}
    </label>
  )
}

function hint(count: number): string {
  if (count === 0) return 'Choose what it shows best; two or three are plenty.'
  if (count <= plenty) return ''
  return `${count} chosen. More than four dilutes it: keep those it shows best.`
}

type CompetencyChipsProps = {
  readonly chosen: readonly Competency[]
  /** Called with the chosen ones in display order. */
  readonly onChange: (chosen: readonly Competency[]) => void
}

type ChipProps = { readonly name: string; readonly on: boolean; readonly onToggle: (on: boolean) => void }
