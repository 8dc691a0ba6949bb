import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'
import { create } from 'zustand'

/** A key that does something in a place. `keys` is in tinykeys' notation: `n`, `?`, `$mod+k`. */
export type KeyBinding = {
  readonly keys: string
  readonly label: string
  readonly run: () => void
}

type KeyGroup = { readonly place: string; readonly bindings: readonly KeyBinding[] }

/** The keys that act now, place by place, for the help that `?` opens; and whether single keys are switched on. */
export const useKeyGroups = create<{ readonly groups: readonly KeyGroup[]; readonly singleKeys: boolean }>(
  () => ({
    groups: [],
    singleKeys: true,
  }),
)

/** Switches single-key shortcuts on or off; chords with Ctrl or Cmd stay. */
export function setSingleKeys(singleKeys: boolean): void {
  useKeyGroups.setState({ singleKeys })
}

/** Makes keys act while the calling component is shown. Single keys rest while a person types or a dialog is open. */
export function useKeys(place: string, bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  const signature = bindings.map((one) => `${one.keys} ${one.label}`).join('|')
  useEffect(() => {
    const group: KeyGroup = { place, bindings: latest.current }
    useKeyGroups.setState((state) => ({ groups: [...state.groups, group] }))
    const handlers = Object.fromEntries(
      latest.current.map((one, index) => [one.keys, (event: KeyboardEvent) => press(event, one.keys, index)]),
    )
    const press = (event: KeyboardEvent, keys: string, index: number) => {
      if (!keys.includes('$mod') && !singleKeyCounts(event)) return
      event.preventDefault()
      latest.current[index]?.run()
    }
    const stop = tinykeys(window, handlers)
    return () => {
      stop()
      useKeyGroups.setState((state) => ({ groups: state.groups.filter((one) => one !== group) }))
    }
  }, [place, signature])
}

function singleKeyCounts(event: KeyboardEvent): boolean {
  if (!useKeyGroups.getState().singleKeys || event.isComposing) return false
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const target = event.target as Element | null
  if (target?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]'))
    return false
  return true
}
