import { getDetails } from '#src/content/details.ts'
import { createInterview } from '#src/db/interviews.ts'
import type { AskedQuestion, Interview } from '#src/domain/interview/interview.ts'
import { phasesAt, type Format } from '#src/domain/question/format.ts'
import type { QuestionSummary } from '#src/domain/question/question.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import type { Services } from '#src/services/services.tsx'

/** Begins an interview on one question of the bank: from this moment its clock runs. Gives its row. */
export function beginInterview(
  { db, clock, newId }: Services,
  question: QuestionSummary,
  format: Format,
): Promise<Interview> {
  const at = clock.read()
  const id = newId()
  return createInterview(db, {
    interview: {
      id,
      createdAt: at,
      day: localDayOf(at),
      rounds: [
        {
          format: format.id,
          formatTitle: format.title,
          question: askedOf(question),
          phases: phasesAt(format, question.level),
        },
      ],
    },
    events: [{ kind: 'started', interviewId: id, seq: 0, at }],
    draft: { interviewId: id, notes: {}, seenAt: at },
  })
}

function askedOf({ id, category, level, title, prompt }: QuestionSummary): AskedQuestion {
  const { dimensions } = getDetails(id)
  return { id, category, level, title, prompt, origin: 'bank', dimensions }
}
