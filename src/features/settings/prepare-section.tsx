import { useId, type ReactNode } from 'react'
import type { Level } from '#src/domain/question/level.ts'
import { assumedLevel, type Settings } from '#src/domain/settings/settings.ts'
import { localDayOf, parseLocalDay } from '#src/domain/time/local-day.ts'
import { useServices } from '#src/services/services.tsx'
import { Button } from '#src/ui/button.tsx'
import { LevelHelp } from './level-help.tsx'
import { SettingsSection } from './settings-section.tsx'
import type { ChangeSettings } from './use-settings.ts'

/** What the person prepares for. `chooseLevel` draws the choice that the first run has too. */
export function PrepareSection({ settings, onChange, chooseLevel }: PrepareSectionProps) {
  return (
    <SettingsSection
      title="What you prepare for"
      note="Questions are chosen, and readiness is read, against this level and day."
    >
      {chooseLevel(settings.targetLevel, (targetLevel) => onChange({ targetLevel }))}
      {settings.targetLevel === undefined ? (
        <p className="mt-2 text-13 text-soft">Until you choose, {assumedLevel} is taken.</p>
      ) : null}
      <LevelHelp />
      <InterviewDate value={settings.interviewDate} onChange={onChange} />
    </SettingsSection>
  )
}

function InterviewDate({ value, onChange }: InterviewDateProps) {
  const id = useId()
  const { clock } = useServices()
  const day = value === undefined ? undefined : parseLocalDay(value)
  const past = day !== undefined && day < localDayOf(clock.read())
  return (
    <div className="mt-6">
      <label htmlFor={id} className="mb-1 block text-13 font-semibold text-soft">
        Day of the interview
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={id}
          type="date"
          value={value ?? ''}
          aria-describedby={past ? `${id}-past` : undefined}
          onChange={(event) => onChange({ interviewDate: event.target.value || undefined })}
          className="min-h-10 rounded-control border border-edge bg-sheet px-3 text-15"
        />
        {value === undefined ? null : (
          <Button variant="plain" size="small" onClick={() => onChange({ interviewDate: undefined })}>
            Clear the day
          </Button>
        )}
      </div>
      {past ? (
        <p id={`${id}-past`} className="mt-2 text-15 text-caution-ink">
          This day is over. Set the next one, or clear it.
        </p>
      ) : null}
    </div>
  )
}

type PrepareSectionProps = {
  readonly settings: Settings
  readonly onChange: ChangeSettings
  readonly chooseLevel: (value: Level | undefined, onChoose: (level: Level) => void) => ReactNode
}

type InterviewDateProps = { readonly value: string | undefined; readonly onChange: ChangeSettings }
