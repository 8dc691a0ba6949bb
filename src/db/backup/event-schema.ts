import * as z from 'zod/mini'
import type { EventBody, InterviewEvent } from '#src/domain/interview/event.ts'
import { count, key, number, object, reading, text } from './field-schemas.ts'

type Kind = EventBody['kind']
type EventOf<K extends Kind> = Extract<InterviewEvent, { readonly kind: K }>

/** A check for every kind there is: a kind added to the type and forgotten here doesn't compile. */
const kinds: { readonly [K in Kind]: z.ZodMiniType<EventOf<K>> } = {
  started: object<EventOf<'started'>>({ kind: z.literal('started'), ...line() }),
  'phase-entered': object<EventOf<'phase-entered'>>({
    kind: z.literal('phase-entered'),
    phase: text,
    ...line(),
  }),
  'phase-extended': object<EventOf<'phase-extended'>>({
    kind: z.literal('phase-extended'),
    phase: text,
    byMs: number,
    ...line(),
  }),
  'hint-shown': object<EventOf<'hint-shown'>>({ kind: z.literal('hint-shown'), hint: count, ...line() }),
  paused: object<EventOf<'paused'>>({ kind: z.literal('paused'), ...line() }),
  resumed: object<EventOf<'resumed'>>({ kind: z.literal('resumed'), ...line() }),
  'note-saved': object<EventOf<'note-saved'>>({
    kind: z.literal('note-saved'),
    phase: text,
    text,
    ...line(),
  }),
  absence: object<EventOf<'absence'>>({
    kind: z.literal('absence'),
    since: reading,
    lengthMs: number,
    ...line(),
  }),
  'absence-judged': object<EventOf<'absence-judged'>>({
    kind: z.literal('absence-judged'),
    absence: count,
    counts: z.boolean(),
    ...line(),
  }),
  finished: object<EventOf<'finished'>>({ kind: z.literal('finished'), ...line() }),
  abandoned: object<EventOf<'abandoned'>>({ kind: z.literal('abandoned'), ...line() }),
}

function line() {
  return { interviewId: key, seq: count, at: reading }
}

type Discriminable = Parameters<typeof z.discriminatedUnion>[1][number]

/** The check of one line of an interview's log. */
export const eventSchema = z.discriminatedUnion(
  'kind',
  Object.values(kinds) as unknown as [Discriminable, ...Discriminable[]],
) as unknown as z.ZodMiniType<InterviewEvent>
