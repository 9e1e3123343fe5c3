/** Which phrase a person points at: marks are no elements, so they hear nothing of the pointer themselves. */
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

/** Calls back where a person clicks, or lets the pointer rest; what a script of the page makes up does not count. */
export function onPointing(callback: (x: number, y: number, isClick: boolean) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };
  signal.addEventListener('abort', () => clearTimeout(timer));
  addEventListener(
    'click',
    ({ isTrusted, clientX, clientY }) => {
      clearTimeout(timer);
      if (isTrusted) callback(clientX, clientY, true);
    },
    options,
  );
  addEventListener(
    'pointermove',
    ({ isTrusted, pointerType, buttons, clientX, clientY }) => {
      clearTimeout(timer);
      if (isTrusted && pointerType === 'mouse' && buttons === 0) {
        timer = setTimeout(() => callback(clientX, clientY, false), rest);
      }
    },
    options,
  );
}
