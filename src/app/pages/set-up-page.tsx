import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { questionSummaries } from '#src/content/bank.ts'
import { practiceFacts } from '#src/domain/practice/practice-facts.ts'
import { drawQuestion } from '#src/domain/practice/draw-question.ts'
import { readinessRules } from '#src/domain/readiness/rules.ts'
import { assumedLevel } from '#src/domain/settings/settings.ts'
import { localDayOf, type LocalDay } from '#src/domain/time/local-day.ts'
import type { Db } from '#src/db/db.ts'
import { getSettings } from '#src/db/settings.ts'
import { listShelf } from '#src/db/shelf.ts'
import { SetUp } from '#src/features/interview/set-up.tsx'
import { loadEvidence } from '#src/services/load-evidence.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { Page } from '#src/ui/page.tsx'
import { PageSkeleton } from '../shell/page-skeleton.tsx'
import { ErrorPage } from './error-page.tsx'

/** Sets up an interview: one question, its level and its length. */
export function SetUpPage() {
  const search = useSearch({ from: '/shell/interview' })
  const { db, clock, chance } = useServices()
  const navigate = useNavigate()
  const [today] = useState(() => localDayOf(clock.read()))
  const known = useLive(() => loadKnown(db, today), [db, today])
  if (known.state === 'failed') return <ErrorPage error={known.error} />
  if (known.state === 'loading') return <PageSkeleton />
  const { facts, hidden, target } = known.value
  return (
    <Page title="Set up an interview" width="wide">
      <SetUp
        key={`${search.question} ${search.category} ${search.level}`}
        chosenId={search.question}
        initial={{ category: search.category ?? 'system-design', level: search.level ?? target }}
        draw={(category, level, without) =>
          drawQuestion({
            summaries: questionSummaries,
            facts,
            category,
            level,
            today,
            chance: chance(),
            without: new Set([...hidden, ...without]),
          })
        }
        onBegun={(id) => void navigate({ to: '/interview/$id', params: { id } })}
      />
    </Page>
  )
}

async function loadKnown(db: Db, today: LocalDay) {
  const [settings, shelf, evidence] = await Promise.all([
    getSettings(db),
    listShelf(db),
    loadEvidence(db, today, readinessRules.windowDays),
  ])
  return {
    target: settings.targetLevel ?? assumedLevel,
    hidden: shelf.filter((one) => one.hidden).map((one) => one.questionId),
    facts: practiceFacts(evidence.attempts, evidence.reveals),
  }
}
