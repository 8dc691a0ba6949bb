import { create } from 'zustand'

/** A short message that goes away by itself, with at most one thing to do about it. */
export type ToastRequest = {
  readonly title: string
  readonly description?: string
  /** Stays until it is answered or dismissed. */
  readonly stays?: boolean
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Messages waiting to be shown; the toast region, loaded with the first of them, takes them from here. */
export const useToastQueue = create<{ readonly waiting: readonly ToastRequest[] }>(() => ({ waiting: [] }))

/** Shows a short message, for example after something was deleted, with its undo. */
export function showToast(toast: ToastRequest): void {
  useToastQueue.setState((state) => ({ waiting: [...state.waiting, toast] }))
}
