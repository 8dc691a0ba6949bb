import type { Settings } from '#src/domain/settings/settings.ts'
import { setSingleKeys } from '#src/ui/keys.ts'
import { OptionRow } from './option-row.tsx'
import { SettingsSection } from './settings-section.tsx'
import type { ChangeSettings } from './use-settings.ts'

/** Whether single keys do things; people who dictate or whose hands tremble switch them off. */
export function KeysSection({ settings, onChange }: KeysSectionProps) {
  const choose = (shortcuts: Settings['shortcuts']) => {
    setSingleKeys(shortcuts === 'on')
    onChange({ shortcuts })
  }
  return (
    <SettingsSection title="Keys" note="Keys with Ctrl or ⌘ always work. Press ? for the keys of a place.">
      <OptionRow
        legend="Single keys such as N or F"
        options={choices}
        value={settings.shortcuts}
        onChoose={choose}
      />
    </SettingsSection>
  )
}

const choices = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const

type KeysSectionProps = { readonly settings: Settings; readonly onChange: ChangeSettings }
