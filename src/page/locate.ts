/** From places in a block's text back to the nodes of the page. */
import { genuine } from './elements.ts';
import type { Piece } from './text-block.ts';

/** A stretch of one text node, with the characters that stood there when it was found. */
export type Mark = { readonly range: StaticRange; readonly node: Text; readonly words: string };

/**
 * The stretches of the page that hold `start` to `end` of a block's text: one a text node, so that nothing that stands
 * between the nodes (a hidden text, the pinyin above a character) is marked with them.
 * @param start UTF-16 offset into the block's text, as `end`
 */
export function locate(pieces: readonly Piece[], start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (const piece of pieces) {
    if (piece.start >= end) break;
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.node.length, end - piece.start);
    if (from >= to) continue;
    const { node } = piece;
    const range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
    marks.push({ range, node, words: node.data.slice(from, to) });
  }
  return marks;
}

/** Whether the text of a mark is still what it was. */
export function stands({ range, node, words }: Mark): boolean {
  return node.isConnected && node.data.slice(range.startOffset, range.endOffset) === words;
}

/** Brings a mark to the middle of the window, at once where the person wants less motion. */
export function scrollTo({ range, node }: Mark): void {
  const element = node.parentElement;
  if (!element) return;
  const scrollIntoView = genuine(element, 'scrollIntoView').bind(element);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (genuine(element, 'getBoundingClientRect').call(element).height <= innerHeight) {
    scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
    return;
  }
  // The middle of an element taller than the window may be far from the words.
  scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const live = new Range();
  live.setStart(node, range.startOffset);
  live.setEnd(node, range.endOffset);
  const { top } = live.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 2, behavior: calm ? 'instant' : 'smooth' });
}
