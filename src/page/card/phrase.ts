/** Where a phrase is in the window now. Page elements are asked by the browser's own methods only (elements.ts). */
import { genuine } from '../elements.ts';
import type { Mark } from '../locate.ts';
import type { Box } from './place.ts';

function boxesOf({ node, range }: Mark): DOMRect[] {
  const live = new Range();
  live.setStart(node, range.startOffset);
  live.setEnd(node, range.endOffset);
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Around the whole phrase; undefined where none of it is rendered. */
export function boxAround(marks: readonly Mark[]): Box | undefined {
  const boxes = marks.flatMap(boxesOf);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Whether a point of the window is on the phrase. */
export const isOnPhrase = (marks: readonly Mark[], x: number, y: number): boolean =>
  marks.flatMap(boxesOf).some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);

/**
 * Whether any of it can be seen: not where it was scrolled out of the window, or of a box that scrolls by itself.
 * @param card may lie over it until it has followed
 */
export function isSeen(marks: readonly Mark[], card: Element): boolean {
  const elementFromPoint = genuine(document, 'elementFromPoint').bind(document);
  return marks.some((mark) =>
    boxesOf(mark).some(({ left, top, width, height }) => {
      const found = elementFromPoint(left + width / 2, top + height / 2);
      return found === card || (found !== null && genuine(found, 'contains').call(found, mark.node));
    }),
  );
}

/** Whether the pointer is over the text around it. */
export const isPointedAt = (marks: readonly Mark[]): boolean =>
  marks.some(
    ({ node: { parentElement } }) => parentElement && genuine(parentElement, 'matches').call(parentElement, ':hover'),
  );
