import { useId } from 'react'
import type { Level } from '#src/domain/question/level.ts'
import type { DimensionDraft } from '#src/domain/scoring/score-attempt.ts'
import { markNames, marks, type Dimension } from '#src/domain/question/rubric.ts'

/** One dimension to mark: tick what was shown, then the mark against its anchors, then a line of evidence. */
export function DimensionScoring({ dimension, level, draft, problem, onChange }: DimensionScoringProps) {
  const id = useId()
  const evidenceNeeded = draft.mark === 1 || draft.mark === 4
  return (
    <fieldset
      id={`dimension-${dimension.id}`}
      className="border-t border-hairline pt-6"
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
    >
      <legend className="contents">
        <span className="text-17 font-semibold">{dimension.title}</span>
        <span className="figures ml-2 text-13 text-soft">{Math.round(dimension.weight * 100)} %</span>
      </legend>
      <p className="text-15 text-soft">{dimension.asks}</p>
      <p className="mt-2 text-15">
        <span className="mr-2 rounded-control bg-accent-wash px-1.5 py-0.5 text-13 font-semibold text-accent-strong">
          {level}
        </span>
        {dimension.dial[level]}
      </p>
      <Ticks dimension={dimension} draft={draft} onChange={onChange} />
      <Marks dimension={dimension} draft={draft} onChange={onChange} />
      <label htmlFor={`${id}-evidence`} className="mt-4 block text-13 font-semibold text-soft">
        Evidence {evidenceNeeded ? '(needed for a 1 or a 4)' : '(one line: what you said or left out)'}
      </label>
      <textarea
        id={`${id}-evidence`}
        rows={1}
        value={draft.evidence}
        required={evidenceNeeded}
        aria-invalid={problem !== undefined && evidenceNeeded && draft.evidence.trim() === ''}
        onChange={(event) => onChange({ ...draft, evidence: event.target.value })}
        className="mt-1 block w-full rounded-control border border-edge bg-sheet px-3 py-2 text-15"
      />
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="mt-2 flex items-center gap-1.5 text-15 font-medium text-over">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

function Ticks({ dimension, draft, onChange }: PartProps) {
  const toggle = (tick: string, on: boolean) =>
    onChange({ ...draft, ticks: on ? [...draft.ticks, tick] : draft.ticks.filter((one) => one !== tick) })
  return (
    <div className="mt-4">
      <p className="text-13 font-semibold text-soft">What the answer showed</p>
      <div className="mt-1 grid gap-x-6 gap-y-1 mid:grid-cols-2">
        {dimension.ticks.map((tick) => (
          <label
            key={tick.id}
            className="flex cursor-pointer items-start gap-2.5 rounded-control py-1.5 text-15"
          >
            <input
              type="checkbox"
              className="mt-1 size-4 shrink-0 accent-accent"
              checked={draft.ticks.includes(tick.id)}
              onChange={(event) => toggle(tick.id, event.target.checked)}
            />
            {tick.text}
          </label>
        ))}
      </div>
    </div>
  )
}

function Marks({ dimension, draft, onChange }: PartProps) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-label={`Mark for ${dimension.title}`}
      className="mt-4 grid gap-2 mid:grid-cols-2 wide:grid-cols-4"
    >
      {marks.map((mark) => {
        const chosen = draft.mark === mark
        return (
          <label
            key={mark}
            className={`flex cursor-pointer flex-col gap-1 rounded-control border p-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${
              chosen
                ? 'border-accent bg-accent-wash shadow-[inset_0_0_0_1px_var(--accent)]'
                : 'border-edge bg-sheet hover:border-accent'
            }`}
          >
            <span className="flex items-center gap-2">
              <input
                type="radio"
                name={name}
                value={mark}
                checked={chosen}
                onChange={() => onChange({ ...draft, mark })}
                onKeyDown={(event) => {
                  const pressed = marks.find((one) => String(one) === event.key)
                  if (pressed !== undefined) onChange({ ...draft, mark: pressed })
                }}
                className="size-4 accent-accent outline-none"
              />
              <span className="figures text-17 font-semibold">{mark}</span>
              <span className="text-13 font-medium">{markNames[mark]}</span>
            </span>
            <span className="text-13 text-soft">{dimension.anchors[mark]}</span>
          </label>
        )
      })}
    </div>
  )
}

type PartProps = {
  readonly dimension: Dimension
  readonly draft: DimensionDraft
  readonly onChange: (draft: DimensionDraft) => void
}

type DimensionScoringProps = PartProps & {
  readonly level: Level
  /** What keeps the marks from being saved, if anything. */
  readonly problem?: string | undefined
}
