import { defaultSettings, type Settings } from '#src/domain/settings/settings.ts'
import type { Db } from './db.ts'

/** The settings; what was never set has its default. */
export async function getSettings(db: Db): Promise<Settings> {
  const row = await db.tables.settings.get('me')
  return { ...defaultSettings, ...row?.value }
}

/** Sets some settings and leaves the others, even if another tab set those a moment ago. Gives all of them. */
export function putSettings(db: Db, change: Partial<Settings>): Promise<Settings> {
  return db.write(['settings'], async () => {
    const row = await db.tables.settings.get('me')
    const value: Settings = { ...defaultSettings, ...row?.value, ...change }
    await db.tables.settings.put({ key: 'me', value })
    return value
  })
}
