import { create } from 'zustand'
import { toSaveFailure, type SaveFailure } from '#src/db/save-failure.ts'

/** A save that did not happen, kept in sight until it does. */
export type FailedSave = {
  /** One entry for each thing being saved; a later failure of the same thing replaces the earlier. */
  readonly key: string
  /** What was not saved, as the person would call it. */
  readonly what: string
  readonly failure: SaveFailure
  readonly retry: () => void
  /** The words that are only on screen now, for the clipboard. */
  readonly text?: (() => string) | undefined
}

type SaveDesk = {
  readonly failed: readonly FailedSave[]
  /** True while a save has been waiting for long, as behind another tab. */
  readonly busy: boolean
}

/** The saves that failed and are not settled yet; every place shows them. */
export const useSaveDesk = create<SaveDesk>(() => ({ failed: [], busy: false }))

/** Puts a failed save in sight. */
export function reportFailedSave(entry: Omit<FailedSave, 'failure'> & { readonly error: unknown }): void {
  const { error, ...rest } = entry
  const failed: FailedSave = { ...rest, failure: toSaveFailure(error) }
  useSaveDesk.setState((state) => ({
    failed: [...state.failed.filter((one) => one.key !== entry.key), failed],
  }))
}

/** Takes a failed save out of sight: it was saved after all, or the person let it go. */
export function settleFailedSave(key: string): void {
  if (!useSaveDesk.getState().failed.some((one) => one.key === key)) return
  useSaveDesk.setState((state) => ({ failed: state.failed.filter((one) => one.key !== key) }))
}

/** Says that a save is waiting for long, or no longer. */
export function setSaveBusy(busy: boolean): void {
  useSaveDesk.setState({ busy })
}

/**
 * Runs a save and keeps it in sight until it succeeds: a failure is reported with a retry that runs it again. Settles
 * with the value once it was saved.
 */
export function saveInSight<T>(what: string, run: () => Promise<T>, text?: () => string): Promise<T> {
  const key = `save-${(nextKey += 1)}`
  return new Promise((resolve) => {
    const attempt = (): void => {
      run().then(
        (value) => {
          settleFailedSave(key)
          resolve(value)
        },
        (error: unknown) => reportFailedSave({ key, what, error, retry: attempt, text }),
      )
    }
    attempt()
  })
}

let nextKey = 0
