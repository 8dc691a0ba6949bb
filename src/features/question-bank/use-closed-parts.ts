import { useState } from 'react'
import { loadQuestion } from '#src/content/load-question.ts'
import { addReveal } from '#src/db/reveals.ts'
import type { RevealedPart } from '#src/db/rows.ts'
import type { Question } from '#src/domain/question/question.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import { useServices, type Services } from '#src/services/services.tsx'
import type { Opening } from './opening.ts'

/** Where a closed part stands. */
export type PartState =
  | { readonly state: 'closed' }
  | { readonly state: 'opening' }
  | { readonly state: 'failed' }
  | { readonly state: 'open'; readonly question: Question }

/** The closed parts of a question, and the way to open one: it is fetched, then noted, and only then shown. */
export function useClosedParts(questionId: string): ClosedParts {
  const services = useServices()
  const [parts, setParts] = useState<Partial<Record<RevealedPart, PartState>>>({})
  const put = (part: RevealedPart, state: PartState) => setParts((all) => ({ ...all, [part]: state }))
  return {
    stateOf: (part) => parts[part] ?? { state: 'closed' },
    open: async (part, opening) => {
      put(part, { state: 'opening' })
      const question = await loadQuestion(questionId).catch(() => undefined)
      if (question === undefined) {
        put(part, { state: 'failed' })
        return
      }
      if (opening.kind === 'counts') await noteOpening(services, questionId, part)
      put(part, { state: 'open', question })
    },
  }
}

function noteOpening({ db, clock, newId }: Services, questionId: string, part: RevealedPart) {
  const at = clock.read()
  const reveal = { id: newId(), questionId, part, at, day: localDayOf(at) }
  return saveInSight('The note that you opened this', () => addReveal(db, reveal))
}

type ClosedParts = {
  readonly stateOf: (part: RevealedPart) => PartState
  readonly open: (part: RevealedPart, opening: Opening) => Promise<void>
}
