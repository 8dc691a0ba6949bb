import { Dialog } from '#src/ui/dialog.tsx'
import { useKeyGroups } from '#src/ui/keys.ts'

/** The keys that act in this place, as the places themselves have named them. */
export function KeysHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const groups = useKeyGroups((state) => state.groups)
  const singleKeys = useKeyGroups((state) => state.singleKeys)
  return (
    <Dialog open={open} onClose={onClose} title="Keys" width="28rem">
      {groups.toReversed().map((group) => (
        <section key={group.place} className="mb-5 last:mb-0">
          <h3 className="text-13 font-semibold text-soft mb-2">{group.place}</h3>
          <dl className="divide-y divide-hairline">
            {group.bindings.map((binding) => (
              <div key={binding.keys} className="flex items-baseline justify-between gap-4 py-2">
                <dt>{binding.label}</dt>
                <dd>
                  <kbd className="rounded-control border border-edge px-2 py-0.5 text-13 font-sans">
                    {spellKeys(binding.keys)}
                  </kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {singleKeys ? null : <p className="text-13 text-soft">Single keys are switched off in Settings.</p>}
    </Dialog>
  )
}

/** `$mod+k` as a person reads it on this device. */
function spellKeys(keys: string): string {
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  return keys
    .replace('Shift+?', '?')
    .replace('$mod', mac ? '⌘' : 'Ctrl')
    .replaceAll('+', ' ')
    .replace(/\b[a-z]\b/g, (letter) => letter.toUpperCase())
}
