import { useId, useState, type FormEvent } from 'react'
import { putSettings } from '#src/db/settings.ts'
import type { Level } from '#src/domain/question/level.ts'
import { assumedLevel, type Settings } from '#src/domain/settings/settings.ts'
import { localDayOf, localDayToIso } from '#src/domain/time/local-day.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { Button } from '#src/ui/button.tsx'
import { LevelChoice } from './level-choice.tsx'

/**
 * What the first run asks: a target level and, if there is one, the day of the interview. Skipping is an answer too.
 * To be shown while the settings say that the person was not welcomed yet.
 */
export function Welcome({ onSample, onRestore }: WelcomeProps) {
  const { db, clock } = useServices()
  const dateId = useId()
  const [level, setLevel] = useState<Level>()
  const [date, setDate] = useState('')
  const save = (change: Partial<Settings>) =>
    void saveInSight('Your settings', () => putSettings(db, { ...change, welcomed: true })).then(focusMain)
  const begin = (event: FormEvent) => {
    event.preventDefault()
    save({
      ...(level === undefined ? {} : { targetLevel: level }),
      ...(date === '' ? {} : { interviewDate: date }),
    })
  }
  return (
    <section aria-labelledby="welcome" className="border-b border-hairline pb-10">
      <h2 id="welcome" className="text-22 font-semibold tracking-tight">
        What are you preparing for?
      </h2>
      <p className="mt-2 mb-6 max-w-[38rem] text-17 text-soft">
        Questions are chosen, and your marks are read, against one level. Choose by scope, not by title.
      </p>
      <form onSubmit={begin}>
        <LevelChoice legend="Target level" value={level} required onChoose={setLevel} />
        <label htmlFor={dateId} className="mt-6 mb-1 block text-13 font-semibold text-soft">
          Day of the interview, if you know it
        </label>
        <input
          id={dateId}
          type="date"
          value={date}
          min={localDayToIso(localDayOf(clock.read()))}
          onChange={(event) => setDate(event.target.value)}
          className="min-h-10 rounded-control border border-edge bg-sheet px-3 text-15"
        />
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary">
            Begin
          </Button>
          <Button variant="plain" onClick={() => save({})}>
            Skip for now
          </Button>
          <p className="text-13 text-soft">Skipping takes {assumedLevel}. Settings can change it any time.</p>
        </div>
      </form>
      <p className="mt-8 text-15 text-soft">
        Only looking?{' '}
        <button type="button" onClick={onSample} className={link}>
          Look around with sample data
        </button>
        . Been here before?{' '}
        <button type="button" onClick={onRestore} className={link}>
          Restore a back-up
        </button>
        . What you write stays in this browser.
      </p>
    </section>
  )
}

/** The section that had the focus is gone by then. */
function focusMain(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}

const link = 'font-semibold text-accent underline underline-offset-2'

type WelcomeProps = {
  /** Opens the sample data. */
  readonly onSample: () => void
  /** Leads to where a back-up can be restored. */
  readonly onRestore: () => void
}
