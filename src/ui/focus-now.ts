/** For `ref`: takes the focus as the element appears, where what had it has just gone. */
export function focusNow(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
