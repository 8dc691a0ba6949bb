import type { AskedQuestion, Interview, InterviewDraft, Round } from '#src/domain/interview/interview.ts'
import type { EventBody, InterviewEvent } from '#src/domain/interview/event.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { buildReading } from './build-reading.ts'

/** A question of the bank as it was asked. */
export function buildAskedQuestion(change: Partial<AskedQuestion> = {}): AskedQuestion {
  return {
    id: 'notification-service',
    category: 'system-design',
    level: 'L5',
    title: 'A notification service for six teams',
    prompt: 'Six teams send mail and push messages on their own. Design what they should share.',
    origin: 'bank',
    dimensions: ['requirements', 'trade-offs'],
    ...change,
  }
}

/** A round of 45 minutes in two phases. */
export function buildRound(change: Partial<Round> = {}): Round {
  return {
    format: 'system-design-45',
    formatTitle: 'System design, 45 minutes',
    question: buildAskedQuestion(),
    phases: [
      { id: 'requirements', title: 'Requirements', budgetMs: 600_000, guide: 'Find out what it must do.' },
      { id: 'design', title: 'Design', budgetMs: 2_100_000, guide: 'Draw it, then go deep once.' },
    ],
    ...change,
  }
}

/** An interview begun at noon on 1 March 2026. */
export function buildInterview(change: Partial<Interview> = {}): Interview {
  const createdAt = change.createdAt ?? buildReading()
  return {
    id: 'interview-1',
    createdAt,
    day: localDayOf(createdAt),
    seq: 1,
    rounds: [buildRound()],
    ...change,
  }
}

/** Line `seq` of an interview's log, `seq` minutes after noon. */
export function buildEvent(
  seq = 0,
  body: EventBody = { kind: 'started' },
  interviewId = 'interview-1',
): InterviewEvent {
  return { ...body, interviewId, seq, at: buildReading(seq) }
}

/** The draft of an interview with some text in its first phase. */
export function buildDraft(change: Partial<InterviewDraft> = {}): InterviewDraft {
  return {
    interviewId: 'interview-1',
    notes: { requirements: 'Who sends?' },
    seenAt: buildReading(1),
    ...change,
  }
}
