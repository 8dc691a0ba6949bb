import { SettingsPanel } from '#src/features/settings/settings-panel.tsx'
import { LevelChoice } from '#src/features/welcome/level-choice.tsx'
import { Page } from '#src/ui/page.tsx'
import { enterSample, leaveSample } from '../sample-mode.ts'

/** What the app knows about its person, and what becomes of their data. */
export function SettingsPage({ onReload = reload, onErased = goHome }: SettingsPageProps) {
  return (
    <Page title="Settings">
      <SettingsPanel
        chooseLevel={(value, onChoose) => (
          <LevelChoice legend="Target level" value={value} onChoose={onChoose} />
        )}
        onEnterSample={enterSample}
        onLeaveSample={leaveSample}
        onReload={onReload}
        onErased={onErased}
      />
    </Page>
  )
}

function reload(): void {
  location.reload()
}

function goHome(): void {
  location.assign('/')
}

type SettingsPageProps = { readonly onReload?: () => void; readonly onErased?: () => void }
