/** What a person does in the card is no business of the page. */

const events =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove ' +
  'pointerover pointerout pointercancel touchstart touchmove touchend touchcancel wheel keydown keyup keypress ' +
  'beforeinput input copy cut paste focusin focusout dragstart drag dragend dragover drop selectstart';

/**
 * Keeps events from inside the shadow root from bubbling to the page, and what no person did from acting in it.
 * A page that listens on its way down (capture) still learns that something was pressed or pointed at, though not what:
 * it sees the element around the card only. Keys are kept from it as far as can be by keys.ts.
 */
export function isolate(root: ShadowRoot): void {
  for (const type of events.split(' ')) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
