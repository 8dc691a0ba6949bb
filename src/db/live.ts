import { liveQuery } from 'dexie'

/**
 * Runs `query` now and again whenever rows it read were changed, in this tab or another. Gives the function that ends
 * it. The query may only read from the database.
 */
export function subscribeLive<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onValue, onError)
  return () => subscription.unsubscribe()
}
