/** Where the focus goes when a row is deleted: the delete button after its own, else the one before, else the heading. */
export function neighbourOf(button: HTMLElement): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('[data-delete]')]
  const index = all.indexOf(button)
  return all[index + 1] ?? all[index - 1] ?? document.querySelector('h1')
}
