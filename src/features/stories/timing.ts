import type { Story } from '#src/domain/story/story.ts'
import { toldParts } from '#src/domain/story/star-shares.ts'
import { storyTime, type BalanceFlag, type PartTime, type StoryTime } from '#src/domain/story/story-time.ts'
import { formatClock } from '#src/domain/time/duration.ts'

/** How long a story takes to tell, or that it is too long for the question to make sense. */
export type Timing = { readonly state: 'timed'; readonly time: StoryTime } | { readonly state: 'too-long' }

/** Characters of one part beyond which nothing is counted: about a quarter of an hour of speech. */
export const timedCharacters = 12_000

/** Times a story. A part into which a whole document was pasted is not counted, so that the page stays quick. */
export function timeStory(parts: Story['parts']): Timing {
  if (toldParts.some((part) => parts[part].length > timedCharacters)) return { state: 'too-long' }
  return { state: 'timed', time: storyTime(parts) }
}

/** The length of a told story as a clock shows it. */
export function spokenClock(timing: Timing): string {
  return timing.state === 'timed' ? formatClock(Math.round(timing.time.seconds) * 1000) : 'over 15 min'
}

/** "1 word", "212 words". */
export function wordsInWords(count: number): string {
  return count === 1 ? '1 word' : `${count} words`
}

/** How one part stands, in a few words. */
export function partVerdict(time: PartTime): string {
  switch (time.verdict) {
    case 'empty':
      return 'nothing yet'
    case 'short':
      return 'too small a share'
    case 'long':
      return 'too large a share'
    case 'fits': {
      const over = Math.round(time.seconds - time.budgetSeconds)
      return over > 0 ? `${over} s over` : 'within its share'
    }
  }
}

/** How long the whole is for a first answer, in a sentence. */
export function lengthSentence(time: StoryTime): string {
  switch (time.length) {
    case 'empty':
      return 'Nothing to tell yet. Start with whichever part you remember best.'
    case 'far-too-short':
      return 'Under a minute: an interviewer would have to ask for the rest.'
    case 'short':
      return 'A little short for a first answer.'
    case 'fits':
      return 'A good length for a first answer.'
    case 'long':
      return 'Long for a first answer: expect to be interrupted.'
    case 'far-too-long':
      return 'Over four and a half minutes: you would be cut off. Choose what to leave out.'
  }
}

/** What is out of balance, and what would mend it. */
export function flagSentence(flag: BalanceFlag): string {
  const percent = `${Math.round(flag.share * 100)} %`
  switch (flag.kind) {
    case 'setup-too-long':
      return `Situation and Task take ${percent}. Under 30 % leaves room for what you did.`
    case 'action-too-short':
      return flag.share === 0
        ? 'Action is still empty. It is the part about you, and about half of the answer.'
        : `Action takes ${percent}. Aim for 45 % or more: it is the part about you.`
    case 'result-too-short':
      return flag.share === 0
        ? 'Result is still empty. Say what changed, with a number if there is one.'
        : `Result takes ${percent}. Aim for 10 % or more, with a number if there is one.`
  }
}
