/** Keys while a card is open. */

/** What a person can go to with Tab, in order. */
const stops = (panel: HTMLElement): HTMLElement[] =>
  [...panel.querySelectorAll<HTMLElement>('button, summary')].filter((element) => element.checkVisibility());

type Card = {
  element: HTMLElement;
  root: ShadowRoot;
  panel: HTMLElement;
  close: () => void;
};

/**
 * Esc closes wherever the focus is; Tab goes through the card, and beyond its end back to where the person was.
 * Keys pressed in the card go no further: default actions such as pressing a button happen all the same. A listener that
 * the page put on the window before this one, and for the way down, cannot be kept from hearing them.
 */
export function listenToKeys({ element, root, panel, close }: Card, signal: AbortSignal): void {
  function leavesByTab({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (key !== 'Tab' || altKey || ctrlKey || metaKey) return false;
    const [, ...afterFirst] = stops(panel);
    const active = root.activeElement;
    // The heading and the panel itself take the focus, stand before the first stop, and are none.
    return shiftKey ? !afterFirst.some((one) => one === active) : active === afterFirst.at(-1);
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const isInside = event.target === element;
    if (isInside) event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.isComposing) return;
    if (event.key === 'Escape' || (isInside && leavesByTab(event))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    }
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(type, onKey, { capture: true, signal });
  }
}
