import type { InterviewState } from './state.ts'

/** Why an action is refused, as the person may read it. */
export type Refusal =
  | 'The interview has not begun.'
  | 'The interview has already begun.'
  | 'The interview is over.'
  | 'The interview is paused.'
  | 'The interview is not paused.'
  | 'First say whether the time you were away counts.'
  | 'The interview has no phases.'
  | 'The interview has no such phase.'
  | 'This is the current phase already.'
  | 'The extra time must be longer than nothing.'
  | 'The question has no such hint.'
  | 'The hint is open already.'
  | 'The interview has no such absence.'

/** Why something that needs a running clock, or an open interview, may not happen. */
export function whyNotRunning(state: InterviewState): Refusal {
  switch (state.stage) {
    case 'unstarted':
      return 'The interview has not begun.'
    case 'paused':
      return 'The interview is paused.'
    case 'away':
      return 'First say whether the time you were away counts.'
    case 'running':
      return 'The interview has already begun.'
    case 'finished':
    case 'abandoned':
      return 'The interview is over.'
  }
}
