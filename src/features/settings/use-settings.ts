import { getSettings, putSettings } from '#src/db/settings.ts'
import type { Settings } from '#src/domain/settings/settings.ts'
import { saveInSight } from '#src/services/save-desk.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive, type Live } from '#src/services/use-live.ts'

/** The settings, kept fresh, and the way to change some of them; a failed save stays in sight until it is settled. */
export function useSettings(): { readonly live: Live<Settings>; readonly change: ChangeSettings } {
  const { db } = useServices()
  const live = useLive(() => getSettings(db), [db])
  const change: ChangeSettings = (some) => void saveInSight('Your settings', () => putSettings(db, some))
  return { live, change }
}

/** Sets some settings and leaves the others. */
export type ChangeSettings = (change: Partial<Settings>) => void
