import { answerSeconds } from '#src/domain/story/star-shares.ts'
import { defaultWordsPerMinute, type StoryTime } from '#src/domain/story/story-time.ts'
import { formatClock } from '#src/domain/time/duration.ts'
import { flagSentence, lengthSentence, spokenClock, wordsInWords, type Timing } from './timing.ts'

/** The story as a whole: how long it is to tell, and where its parts are out of balance. */
export function Balance({ timing }: { readonly timing: Timing }) {
  return (
    <section aria-labelledby="balance-heading" className="max-w-[40rem] pt-8">
      <h2 id="balance-heading" className="text-22 font-semibold tracking-tight">
        As a whole
      </h2>
      {timing.state === 'timed' ? (
        <Timed time={timing.time} clock={spokenClock(timing)} />
      ) : (
        <p className="mt-2 text-17 text-soft">
          One part is longer than a quarter of an hour of speech, so nothing is timed. Keep the few hundred
          words you would say aloud.
        </p>
      )}
    </section>
  )
}

function Timed({ time, clock }: { readonly time: StoryTime; readonly clock: string }) {
  return (
    <>
      <p className="mt-2 text-17">
        <span className="figures font-semibold">
          {wordsInWords(time.words)}, {clock} of {formatClock(answerSeconds * 1000)}
        </span>{' '}
        <span className="text-soft">at {defaultWordsPerMinute} words a minute.</span>
      </p>
      <p role="status" className="text-17 text-soft">
        {lengthSentence(time)}
      </p>
      {time.flags.length === 0 ? null : (
        <ul className="mt-3 space-y-1 text-15">
          {time.flags.map((flag) => (
            <li key={flag.kind}>{flagSentence(flag)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
