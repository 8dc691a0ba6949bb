import { useEffect } from 'react'
import { getSettings } from '#src/db/settings.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { setSingleKeys } from '#src/ui/keys.ts'
import { applyTheme } from './theme.ts'

/**
 * Keeps the look and the keys of the page as the settings have them, also when another tab or a restore changed them.
 * The sample has settings of its own; they don't touch the person's theme.
 */
export function usePreferences(): void {
  const { db, sample } = useServices()
  const live = useLive(() => getSettings(db), [db])
  const theme = live.state === 'ready' ? live.value.theme : undefined
  const shortcuts = live.state === 'ready' ? live.value.shortcuts : undefined
  useEffect(() => {
    if (theme !== undefined && !sample) applyTheme(theme)
  }, [theme, sample])
  useEffect(() => {
    if (shortcuts !== undefined) setSingleKeys(shortcuts === 'on')
  }, [shortcuts])
}
