import type { ReactNode } from 'react'

/** One stretch of a plan as the track draws it. Milliseconds. */
export type TrackPart = {
  readonly id: string
  readonly title: string
  readonly budgetMs: number
  readonly spentMs: number
}

/**
 * A plan as a row of stretches, each as wide as its budget, filled as its time is spent and hatched where it went over.
 * With `onChoose` each stretch is a button.
 */
export function TimeTrack({ parts, currentId, labels = true, describe, onChoose }: TimeTrackProps) {
  return (
    <ol className="flex gap-1 print:gap-0.5">
      {parts.map((part) => {
        const current = part.id === currentId
        return (
          <li
            key={part.id}
            className={onChoose === undefined ? 'min-w-0' : 'min-w-6'}
            style={{ flexGrow: part.budgetMs, flexBasis: 0 }}
          >
            <Holder
              part={part}
              current={current}
              label={`${part.title}: ${describe(part)}`}
              onChoose={onChoose}
            >
              <Fill part={part} current={current} />
              {labels ? (
                <span
                  className={`mt-1.5 hidden mid:block truncate text-13 ${current ? 'font-semibold text-ink' : 'text-soft'}`}
                >
                  {part.title}
                </span>
              ) : null}
            </Holder>
          </li>
        )
      })}
    </ol>
  )
}

function Holder({ part, current, label, onChoose, children }: HolderProps) {
  if (onChoose === undefined) {
    return (
      <div className="py-1">
        <span className="sr-only">{label}</span>
        <div aria-hidden="true">{children}</div>
      </div>
    )
  }
  return (
    <button
      type="button"
      aria-label={label}
      aria-current={current ? 'step' : undefined}
      title={label}
      onClick={() => onChoose(part.id)}
      className="block w-full py-2 text-left group"
    >
      {children}
    </button>
  )
}

/** Filled as far as the budget went; what went over it is hatched at the end, in proportion. */
function Fill({ part, current }: { readonly part: TrackPart; readonly current: boolean }) {
  const { budgetMs, spentMs } = part
  const within = spentMs <= budgetMs ? (budgetMs === 0 ? 0 : spentMs / budgetMs) : budgetMs / spentMs
  const over = spentMs > budgetMs ? 1 - within : 0
  return (
    <span
      className={`flex h-3 overflow-hidden rounded-[3px] border group-hover:border-accent ${current ? 'border-accent' : 'border-edge'} bg-sheet`}
    >
      <span
        className={`block h-full ${current ? 'bg-accent' : 'bg-edge'}`}
        style={{ width: `${within * 100}%` }}
      />
      <span className="hatched block h-full" style={{ width: `${over * 100}%` }} />
    </span>
  )
}

type TimeTrackProps = {
  readonly parts: readonly TrackPart[]
  readonly currentId?: string | undefined
  /** Whether the titles stand under the stretches, where the window is wide enough. */
  readonly labels?: boolean
  /** How a stretch went, in words, for those who can't see the drawing. */
  readonly describe: (part: TrackPart) => string
  readonly onChoose?: (id: string) => void
}

type HolderProps = {
  readonly part: TrackPart
  readonly current: boolean
  readonly label: string
  readonly onChoose?: ((id: string) => void) | undefined
  readonly children: ReactNode
}
