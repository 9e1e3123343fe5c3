/** Which phrase a person points at: marks are no elements, so they hear nothing of the pointer themselves. */
import { genuine } from './elements.ts';
import type { Mark } from './locate.ts';
import type { Located } from './scan-page.ts';

/** Milliseconds for which the pointer rests before it means something. */
const rest = 600;

/** The text node and the UTF-16 offset in it that are nearest to a point of the window. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  // Chromium before 128.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function covers({ node, range }: Mark, x: number, y: number): boolean {
  const live = new Range();
  live.setStart(node, range.startOffset);
  live.setEnd(node, range.endOffset);
  return [...live.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** The phrase at a point of the window, and its marks there. */
export function phraseAt(shown: readonly Located[], x: number, y: number) {
  const caret = caretAt(x, y);
  for (const { finding, places } of caret ? shown : []) {
    const marks = places.find((place) => place.some((mark) => mark.node === caret?.node && covers(mark, x, y)));
    if (marks) return { finding, marks };
  }
  return undefined;
}

/** What does something of its own when it is clicked: a person meant that. Hovering and the keyboard still open the card. */
const pressable =
  'a[href],button,label,summary,input,select,option,[onclick],[role=button],[role=link],[role=menuitem],[role=option],[role=tab]';
/** Milliseconds for a click to become the first of two. */
const second = 250;

const isOnPressable = (event: Event) =>
  event.composedPath().some((one) => one instanceof Element && genuine(one, 'matches').call(one, pressable));

/**
 * Calls back where a person clicks on plain text, or lets the pointer rest. What a script of the page makes up does not
 * count, nor a click that selects text.
 */
export function onPointing(callback: (x: number, y: number, isClick: boolean) => void, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let clicked: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(resting);
    clearTimeout(clicked);
  };
  signal.addEventListener('abort', forget);
  const options = { capture: true, passive: true, signal };
  addEventListener(
    'click',
    (event) => {
      forget();
      const { isTrusted, detail, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (!isTrusted || detail > 1 || ctrlKey || metaKey || shiftKey || altKey || isOnPressable(event)) return;
      clicked = setTimeout(() => {
        if (getSelection()?.type !== 'Range') callback(clientX, clientY, true);
      }, second);
    },
    options,
  );
  addEventListener(
    'pointermove',
    ({ isTrusted, pointerType, buttons, clientX, clientY }) => {
      clearTimeout(resting);
      if (isTrusted && pointerType === 'mouse' && buttons === 0) {
        resting = setTimeout(() => callback(clientX, clientY, false), rest);
      }
    },
    options,
  );
}
