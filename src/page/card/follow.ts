/** Keeps a card beside its phrase while the page scrolls, grows and changes. */
import { genuine } from '../elements.ts';
import { type Mark, stands } from '../locate.ts';
import { boxAround, isSeen } from './phrase.ts';
import { placeCard, type Side } from './place.ts';

/** The window without scroll bars, however far a person has zoomed in with two fingers. */
function sizeOfWindow() {
  const view = visualViewport;
  return view
    ? { width: view.width * view.scale, height: view.height * view.scale }
    : { width: innerWidth, height: innerHeight };
}

/**
 * Puts the panel beside the phrase until the signal is aborted.
 * @param host the element on the page that holds the panel
 * @param gone called when the phrase has changed, is no longer rendered, or has left the view
 */
export function follow(
  host: Element,
  panel: HTMLElement,
  marks: readonly Mark[],
  gone: () => void,
  signal: AbortSignal,
): void {
  let side: Side | undefined;
  // A phrase that a person goes to by keyboard may come into view only after a moment.
  let wasSeen = false;

  function update(): void {
    const phrase = panel.isConnected && marks.every(stands) ? boxAround(marks) : undefined;
    const seen = phrase !== undefined && isSeen(marks, host);
    if (!phrase || (wasSeen && !seen)) {
      gone();
      return;
    }
    wasSeen ||= seen;
    // A page that zooms its root zooms the card with it, but not what its place is reckoned in.
    const zoom = host.currentCSSZoom ?? 1;
    panel.style.zoom = String(1 / zoom);
    const border = panel.offsetHeight - panel.clientHeight;
    const size = { width: panel.offsetWidth, height: panel.scrollHeight + border };
    const place = placeCard(phrase, size, sizeOfWindow(), side);
    side = place.side;
    panel.style.left = `${place.left}px`;
    panel.style.top = `${place.top}px`;
    panel.style.maxHeight = `${place.maxHeight}px`;
  }

  let frame: number | undefined;
  function schedule(): void {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) update();
    });
  }

  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', schedule, options);
  addEventListener('resize', schedule, options);
  const sizes = new ResizeObserver(schedule);
  const root = genuine(document, 'documentElement');
  for (const element of [panel, root, marks[0]?.node.parentElement]) if (element) sizes.observe(element);
  const changes = new MutationObserver(schedule);
  changes.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    changes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  update();
}
