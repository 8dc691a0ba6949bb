import { showToast } from '#src/ui/toasts.ts'

/** Says that a new version is ready; it takes over only when the person lets it. */
export function offerUpdate({ apply }: { readonly apply: () => void }): void {
  showToast({
    title: 'A new version is ready',
    description: 'It is used once you load it. Nothing you wrote changes.',
    action: { label: 'Load it', run: apply },
    stays: true,
  })
}
