import type { Page } from '@playwright/test'

/** A row as the browser keeps it. */
export type RawRow = Readonly<Record<string, unknown>>

/** The rows of a table, read from the browser's database without the app's code. Empty where there is no database. */
export function readRows(page: Page, table: string): Promise<readonly RawRow[]> {
  return page.evaluate(
    (name) =>
      new Promise<RawRow[]>((resolve, reject) => {
        const request = indexedDB.open('rehearsal')
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onerror = () => resolve([])
        request.onsuccess = () => {
          const database = request.result
          database.onversionchange = () => database.close()
          const rows = database.transaction(name).objectStore(name).getAll()
          rows.onerror = () => reject(new Error(`${name} could not be read`))
          rows.onsuccess = () => {
            database.close()
            resolve(rows.result as RawRow[])
          }
        }
      }),
    table,
  )
}

/** Every table that tells of the person, as text that is equal for equal rows. */
export async function readEverything(page: Page): Promise<string> {
  const tables: string[] = []
  for (const table of personTables) tables.push(`${table} ${sorted(await readRows(page, table))}`)
  return tables.join('\n')
}

/** What a back-up must carry; `meta` and `backups` tell of the database itself, `trash` of what was thrown away. */
const personTables = [
  'settings',
  'interviews',
  'events',
  'drafts',
  'attempts',
  'scorecards',
  'scoringDrafts',
  'shelf',
  'reveals',
  'stories',
]

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
