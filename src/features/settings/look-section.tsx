import type { Settings } from '#src/domain/settings/settings.ts'
import { OptionRow } from './option-row.tsx'
import { SettingsSection } from './settings-section.tsx'
import { applyTheme } from './theme.ts'
import type { ChangeSettings } from './use-settings.ts'

/** Light, dark, or whatever the system has. */
export function LookSection({ settings, onChange }: LookSectionProps) {
  const choose = (theme: Settings['theme']) => {
    applyTheme(theme)
    onChange({ theme })
  }
  return (
    <SettingsSection title="Look">
      <OptionRow legend="Theme" options={themes} value={settings.theme} onChoose={choose} />
    </SettingsSection>
  )
}

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

type LookSectionProps = { readonly settings: Settings; readonly onChange: ChangeSettings }
