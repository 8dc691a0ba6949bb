import type { RehearsalDatabase } from './database.ts'

/**
 * Why this page lost its database.
 * - `upgraded`: a tab with newer code changes the tables.
 * - `deleted`: the database is being deleted.
 * - `disconnected`: the browser closed the connection, as when it clears the site's data or its storage process dies.
 * - `replaced`: on coming back to the page another database was there than the one it was opened on.
 */
export type ClosedReason = 'upgraded' | 'deleted' | 'disconnected' | 'replaced'

/**
 * Keeps an open database from coming back by itself as something else: once it is closed from outside, nothing reads
 * or writes until the page is loaded anew. Gives the function that closes it on purpose, and silently.
 */
export function guardClosing(
  database: RehearsalDatabase,
  epoch: () => string,
  onClosed: (reason: ClosedReason) => void,
): () => void {
  let told = false
  const close = () => {
    told = true
    database.close({ disableAutoOpen: true })
  }
  const shut = (reason: ClosedReason) => {
    const first = !told
    close()
    if (first) onClosed(reason)
  }
  database.on('versionchange', (event) => {
    shut(event.newVersion === null || event.newVersion === 0 ? 'deleted' : 'upgraded')
    return false
  })
  watchConnection(database, () => shut('disconnected'))
  let firstTime = true
  // Dexie calls it now, for nothing, and whenever it opens the database again after the page lay in the browser's
  // back-forward cache.
  const check = async () => {
    if (firstTime) {
      firstTime = false
      return
    }
    const meta = await database.meta.get('meta')
    if (meta?.epoch === epoch()) return watchConnection(database, () => shut('disconnected'))
    shut('replaced')
    throw new Error('another database was opened than before')
  }
  database.on('ready', check, true)
  return close
}

/** Takes the place of Dexie's own handler, which would open the database again, even an empty one. */
function watchConnection(database: RehearsalDatabase, onLost: () => void): void {
  const connection = database.backendDB()
  if (connection !== null) connection.onclose = onLost
}
