/** Shows which phrase the card speaks of, as the popup does when it brings a person to one (highlight.css). */
import type { Mark } from '../locate.ts';

const current = 'shizheng-current';

/** @param marks none to point at nothing */
export function pointAt(marks: readonly Mark[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(current);
  if (marks.length === 0) return;
  const highlight = new Highlight(...marks.map(({ range }) => range));
  highlight.priority = 10;
  CSS.highlights.set(current, highlight);
}
