/** Draws marks as custom highlights, styled by highlight.css: the page's elements are not touched. */
import type { FindingKind } from '../core/rule.ts';
import type { Mark } from './locate.ts';

export type Highlighter = {
  /** Draws these and nothing else. */
  draw(marks: readonly { kind: FindingKind; mark: Mark }[]): void;
  /** Points at some marks for a moment. */
  pointAt(marks: readonly Mark[]): void;
};

const kinds: readonly FindingKind[] = ['other', 'name', 'promise'];
const nameOf = (kind: FindingKind) => `shizheng-${kind}`;
const current = 'shizheng-current';
/** Milliseconds. */
const moment = 2500;

/** Makes a highlighter for this document; where the browser has no custom highlights it draws nothing. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  if (!('highlights' in CSS)) return { draw: () => undefined, pointAt: () => undefined };

  function show(name: string, marks: readonly Mark[], priority: number): void {
    if (marks.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    // One by one: a big page has more marks than a call may have arguments.
    const highlight = new Highlight();
    for (const { range } of marks) highlight.add(range);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }

  let fading: ReturnType<typeof setTimeout> | undefined;
  const stopPointing = () => CSS.highlights.delete(current);
  signal.addEventListener('abort', () => clearTimeout(fading));

  return {
    draw(marks) {
      // Set anew each time: the registry is the page's too, and it may have cleared our names.
      kinds.forEach((kind, priority) => {
        show(
          nameOf(kind),
          marks.filter((one) => one.kind === kind).map(({ mark }) => mark),
          priority,
        );
      });
    },
    pointAt(marks) {
      clearTimeout(fading);
      show(current, marks, kinds.length);
      fading = setTimeout(stopPointing, moment);
    },
  };
}
