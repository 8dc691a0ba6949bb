import { loadQuestion } from '#src/content/load-question.ts'
import { loadRubric } from '#src/content/load-rubric.ts'
import { getAttemptOfInterview } from '#src/db/attempts.ts'
import type { Db } from '#src/db/db.ts'
import { listEvents } from '#src/db/events.ts'
import { getDraft } from '#src/db/drafts.ts'
import { getInterview } from '#src/db/interviews.ts'
import { listScorecardsOf } from '#src/db/scorecards.ts'
import { getScoringDraft } from '#src/db/scoring-drafts.ts'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import { foldInterview } from '#src/domain/interview/fold.ts'
import type { InterviewState } from '#src/domain/interview/state.ts'
import type { Question } from '#src/domain/question/question.ts'
import type { Rubric } from '#src/domain/question/rubric.ts'
import type { ScoringDraft } from '#src/domain/scoring/score-attempt.ts'
import type { Scorecard } from '#src/domain/scoring/scorecard.ts'

/** A finished interview as the debrief looks at it. */
export type Debrief = {
  readonly attempt: Attempt
  /** The log, folded: notes, hints and absences. */
  readonly told: InterviewState
  readonly rubric: Rubric
  /** The question as the bank has it now; undefined where the bank no longer has it. */
  readonly question: Question | undefined
  readonly scorecards: readonly Scorecard[]
  /** Marks begun and not saved yet. */
  readonly draft: ScoringDraft
}

/** What an id in the debrief's address leads to. */
export type FoundDebrief =
  | { readonly state: 'missing' }
  | { readonly state: 'open' }
  | { readonly state: 'abandoned' }
  | { readonly state: 'finished'; readonly debrief: Debrief }

/** Reads the debrief of an interview. */
export async function loadDebrief(db: Db, interviewId: string): Promise<FoundDebrief> {
  const interview = await getInterview(db, interviewId)
  const round = interview?.rounds[0]
  if (interview === undefined || round === undefined) return { state: 'missing' }
  const attempt = await getAttemptOfInterview(db, interviewId)
  if (attempt === undefined) {
    const open = (await getDraft(db, interviewId)) !== undefined
    return { state: open ? 'open' : 'abandoned' }
  }
  const [events, scorecards, draft] = await Promise.all([
    listEvents(db, interviewId),
    listScorecardsOf(db, attempt.id),
    getScoringDraft(db, attempt.id),
  ])
  const [rubric, question] = await Promise.all([
    loadRubric(attempt.category),
    loadQuestion(attempt.questionId),
  ])
  const told = foldInterview(round.phases, events)
  return { state: 'finished', debrief: { attempt, told, rubric, question, scorecards, draft } }
}
