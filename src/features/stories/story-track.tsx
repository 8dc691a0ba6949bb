import { toldParts, answerSeconds, budgetSeconds, type ToldPart } from '#src/domain/story/star-shares.ts'
import type { StoryPart } from '#src/domain/story/story.ts'
import { formatClock, formatLength } from '#src/domain/time/duration.ts'
import type { AutosaveState } from '#src/services/autosave.ts'
import { TimeTrack } from '#src/ui/time-track.tsx'
import { partNames } from './story-words.ts'
import { spokenClock, type Timing } from './timing.ts'

/** The two minutes as a row of parts, as wide as their shares, with the time used; stays in sight while one writes. */
export function StoryTrack({ timing, saving, current, onChoose }: StoryTrackProps) {
  const parts = toldParts.map((part) => ({
    id: part,
    title: partNames[part],
    budgetMs: budgetSeconds(part) * 1000,
    spentMs: spentSeconds(timing, part) * 1000,
  }))
  return (
    <section
      aria-label="Your two minutes"
      className="sticky top-0 z-10 mt-8 border-b border-hairline bg-paper pt-2 pb-2"
    >
      <TimeTrack
        parts={parts}
        currentId={current}
        describe={(part) => `${formatLength(part.spentMs)} of ${formatLength(part.budgetMs)}`}
        onChoose={(id) => onChoose(id as ToldPart)}
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="figures text-15">
          <span className="text-17 font-semibold">{spokenClock(timing)}</span>{' '}
          <span className="text-soft">of {formatClock(answerSeconds * 1000)}</span>
        </p>
        <p className={`text-13 ${saving === 'failed' ? 'font-semibold text-over' : 'text-soft'}`}>
          {savingWords[saving]}
        </p>
      </div>
    </section>
  )
}

/** A story too long to time has every part over. */
function spentSeconds(timing: Timing, part: ToldPart): number {
  if (timing.state === 'too-long') return answerSeconds
  return timing.time.parts.find((one) => one.part === part)?.seconds ?? 0
}

const savingWords: Readonly<Record<AutosaveState, string>> = {
  saved: 'Saved on this device',
  waiting: 'Saving …',
  saving: 'Saving …',
  failed: 'Not saved yet',
}

type StoryTrackProps = {
  readonly timing: Timing
  readonly saving: AutosaveState
  /** The part being written, if any. */
  readonly current: StoryPart | undefined
  readonly onChoose: (part: ToldPart) => void
}
