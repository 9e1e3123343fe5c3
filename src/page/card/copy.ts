/**
 * Copies a text. Pages without encryption have no clipboard to write to; there an element of the card, where it is out
 * of the page's reach, is selected and copied the old way.
 * @param around takes that element for the moment
 * @returns whether the browser did it
 */
export async function copyText(text: string, around: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = around.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    around.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return isCopied;
  }
}
