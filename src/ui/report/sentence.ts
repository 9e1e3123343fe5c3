const ends = /[。！？!?;；\n]/;
/** Most UTF-16 units shown to either side of the words. */
const reach = 40;

/** The sentence around `start` to `end` of a text, in three parts; `…` where it goes on. */
export type Sentence = { before: string; words: string; after: string };

const isSecondHalf = (unit: string | undefined) => unit !== undefined && /^[\uDC00-\uDFFF]$/.test(unit);

/** @param start UTF-16 offset into `text`, as `end` */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = start;
  while (from > 0 && start - from < reach && !ends.test(text.charAt(from - 1))) from--;
  if (isSecondHalf(text[from])) from++;
  let to = end;
  while (to < text.length && to - end < reach && !ends.test(text.charAt(to))) to++;
  if (isSecondHalf(text[to])) to--;
  const startsWhole = from === 0 || ends.test(text.charAt(from - 1));
  const endsWhole = to === text.length || ends.test(text.charAt(to));
  return {
    before: (startsWhole ? '' : '…') + text.slice(from, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd() + (endsWhole ? '' : '…'),
  };
}
