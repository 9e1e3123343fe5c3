/** A `ref` for what shall have the focus as soon as it is there: the person's way goes on from it. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}
