import type { Db } from '#src/db/db.ts'
import { completeInterview } from '#src/db/finish.ts'
import { createInterview } from '#src/db/interviews.ts'
import { addReveal } from '#src/db/reveals.ts'
import { addScorecard } from '#src/db/scorecards.ts'
import { putScoringDraft } from '#src/db/scoring-drafts.ts'
import { putSettings } from '#src/db/settings.ts'
import { putShelf } from '#src/db/shelf.ts'
import { addStory } from '#src/db/stories.ts'
import { buildAttempt, buildScorecard } from './build-attempt.ts'
import { buildDraft, buildEvent, buildInterview } from './build-interview.ts'
import { buildReveal } from './build-library-rows.ts'
import { buildStory } from './build-story.ts'

/** Puts something into every table a back-up holds, by the same verbs the app uses. */
export async function fillDb(db: Db): Promise<void> {
  await putSettings(db, { targetLevel: 'L6', interviewDate: '2026-05-04', welcomed: true })
  await addReveal(db, buildReveal())
  await putShelf(db, 'notification-service', { bookmarked: true })
  await createInterview(db, { interview: buildInterview(), events: [buildEvent(0)], draft: buildDraft() })
  await completeInterview(
    db,
    [
      buildEvent(1, { kind: 'note-saved', phase: 'design', text: 'Queue per team — größer 🧭' }),
      buildEvent(2, { kind: 'finished' }),
    ],
    buildAttempt(),
  )
  await addScorecard(db, buildScorecard())
  await putScoringDraft(db, 'attempt-1', { requirements: { mark: 2, ticks: ['asks-who'], evidence: 'Late' } })
  const interviewId = 'interview-2'
  await createInterview(db, {
    interview: buildInterview({ id: interviewId }),
    events: [buildEvent(0, { kind: 'started' }, interviewId)],
    draft: buildDraft({ interviewId }),
  })
  await addStory(db, buildStory())
}
