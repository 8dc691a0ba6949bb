import type { ReactNode } from 'react'
import { questionSummaries } from '#src/content/bank.ts'
import type { Level } from '#src/domain/question/level.ts'
import { useServices } from '#src/services/services.tsx'
import { Button } from '#src/ui/button.tsx'
import { BackupPanel } from './backup-panel.tsx'
import { ErasePanel } from './erase-panel.tsx'
import { KeysSection } from './keys-section.tsx'
import { LookSection } from './look-section.tsx'
import { PrepareSection } from './prepare-section.tsx'
import { ProtectionPanel } from './protection-panel.tsx'
import { SamplePanel } from './sample-panel.tsx'
import { SettingsSection } from './settings-section.tsx'
import { useSettings } from './use-settings.ts'

/** Everything that can be set, and everything that can be done with the data as a whole. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { sample } = useServices()
  return (
    <>
      <Choices chooseLevel={props.chooseLevel} />
      {sample ? null : (
        <SettingsSection title="Your data" note="All of it is in this browser and nowhere else.">
          <div className="space-y-10">
            <BackupPanel onReplaced={props.onReload} />
            <ProtectionPanel />
            <ErasePanel onErased={props.onErased} />
          </div>
        </SettingsSection>
      )}
      <SettingsSection title="Sample data">
        <SamplePanel onEnter={props.onEnterSample} onLeave={props.onLeaveSample} onReset={props.onReload} />
      </SettingsSection>
      <p className="border-t border-hairline pt-6 text-13 text-soft">
        Rehearsal and its {questionSummaries.length} questions: MIT licence. Figtree and Source Serif: SIL
        Open Font Licence.
      </p>
    </>
  )
}

function Choices({ chooseLevel }: Pick<SettingsPanelProps, 'chooseLevel'>) {
  const { live, change } = useSettings()
  switch (live.state) {
    case 'loading':
      return <div className="min-h-[46rem]" aria-busy="true" />
    case 'failed':
      return (
        <div className="border-t border-hairline py-8">
          <p className="mb-3 text-15">The settings could not be read from this browser’s database.</p>
          <Button onClick={() => location.reload()}>Load again</Button>
        </div>
      )
    case 'ready':
      return (
        <>
          <PrepareSection settings={live.value} onChange={change} chooseLevel={chooseLevel} />
          <LookSection settings={live.value} onChange={change} />
          <KeysSection settings={live.value} onChange={change} />
        </>
      )
  }
}

type SettingsPanelProps = {
  /** Draws the choice of a level, the same as on the first run. */
  readonly chooseLevel: (value: Level | undefined, onChoose: (level: Level) => void) => ReactNode
  readonly onEnterSample: () => void
  readonly onLeaveSample: () => void
  /** Loads the page anew, since everything was replaced. */
  readonly onReload: () => void
  /** Loads the app anew from its front door, since there is nothing any more. */
  readonly onErased: () => void
}
