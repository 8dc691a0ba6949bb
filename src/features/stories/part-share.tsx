import { budgetSeconds, type ToldPart } from '#src/domain/story/star-shares.ts'
import type { PartTime } from '#src/domain/story/story-time.ts'
import type { StoryPart } from '#src/domain/story/story.ts'
import { partVerdict, wordsInWords, type Timing } from './timing.ts'

/** What a part takes of a two-minute answer: drawn, in figures, and in a few words. */
export function PartShare({ part, timing }: { readonly part: StoryPart; readonly timing: Timing }) {
  if (part === 'scale') {
    return <p className="text-13 text-soft">Takes no time of its own: have it ready for when they ask.</p>
  }
  if (timing.state === 'too-long') return <p className="text-13 text-soft">Not timed</p>
  const time = timing.time.parts.find((one) => one.part === part)
  return time === undefined ? null : <Share part={part} time={time} />
}

function Share({ part, time }: { readonly part: ToldPart; readonly time: PartTime }) {
  return (
    <>
      <Meter share={time.seconds / time.budgetSeconds} />
      <p className="figures mt-1.5 text-13">
        <span className="font-semibold">{Math.round(time.seconds)} s</span>{' '}
        <span className="text-soft">
          of {Math.round(budgetSeconds(part))} s · {wordsInWords(time.words)}
        </span>
      </p>
      <p className={`text-13 ${isOff(time) ? 'font-semibold text-caution-ink' : 'text-soft'}`}>
        {partVerdict(time)}
      </p>
    </>
  )
}

/** `share` is of the budget; the bar is as long as the budget, or as the time where that is more, with the rest hatched. */
function Meter({ share }: { readonly share: number }) {
  const within = share > 1 ? 1 / share : share
  return (
    <span aria-hidden="true" className="flex h-2 overflow-hidden rounded-[3px] border border-edge bg-sheet">
      <span className="bg-accent" style={{ width: `${within * 100}%` }} />
      {share > 1 ? <span className="hatched flex-1 border-l border-edge" /> : null}
    </span>
  )
}

function isOff({ verdict }: PartTime): boolean {
  return verdict === 'short' || verdict === 'long'
}
