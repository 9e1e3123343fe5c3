/**
 * Reads a page's text block by block. Runs on a browser's DOM and on a DOM in Node alike: no layout, no style here.
 */
import type { BlockReading, Scanner } from '../core/scan.ts';
import { createRootFinder, lineBreaksBetween } from './block-roots.ts';
import { findUnreadTexts, walkTexts } from './elements.ts';
import { type IsRendered, TextBlock } from './text-block.ts';

/** Readings by the text they were made from; a reading depends on nothing else. */
export type Readings = ReadonlyMap<string, BlockReading>;

export type BlocksRead = {
  /** In page order; none where no text of the page may hold a phrase. */
  blocks: TextBlock[];
  readings: Readings;
  /** True when the page changed under the walk so that its end was not seen. */
  torn: boolean;
};

const ideographicSpace = 0x3000;
const isBlank = (data: string) => data.charCodeAt(0) <= ideographicSpace && data.trim() === '';

const firstIdeograph = 0x3400;
const lastIdeograph = 0x9fff;
/** UTF-16 units of the first look at once. */
const unitsOfStretch = 100_000;
/** Looking at one more unit is the measure; finding a node costs as much as so many. */
const effortOfNode = 40;
const effortOfStretch = 20_000;

/**
 * Whether any text of the page may match. Most pages end here: the browser joins the text of a page many times quicker
 * than a script walks it. A pair of ideographs is never torn, since each stretch begins with the last one of the
 * stretch before it.
 */
function* mayMatchSomewhere(text: string, mayMatch: Scanner['mayMatch']): Generator<undefined, boolean> {
  for (let start = 0; ; ) {
    yield;
    const end = start + unitsOfStretch;
    if (mayMatch([text.slice(start, end)])) return true;
    if (end >= text.length) return false;
    let last = end - 1;
    while (last > start && !(text.charCodeAt(last) >= firstIdeograph && text.charCodeAt(last) <= lastIdeograph)) last--;
    start = last > start ? last : end;
  }
}

/**
 * Reads all blocks below `root`. Stops at every `yield` for as long as the caller likes: each stretch takes well below
 * a millisecond, but for the first look and for single texts that are very long.
 * @param known readings of an earlier walk, taken over where the text is the same
 * @param text the text content of `root`
 */
export function* readBlocks(
  root: Element,
  scanner: Pick<Scanner, 'mayMatch' | 'readInSteps'>,
  isRendered: IsRendered,
  known: Readings,
  text: string = root.textContent,
): Generator<undefined, BlocksRead> {
  const blocks: TextBlock[] = [];
  const readings = new Map<string, BlockReading>();
  if (!(yield* mayMatchSomewhere(text, scanner.mayMatch))) return { blocks, readings, torn: false };
  const unread = findUnreadTexts(root);
  yield;

  const candidates: TextBlock[] = [];
  const rootOf = createRootFinder();
  const walker = walkTexts(root);
  let open: TextBlock | undefined;
  /** What the open block is made of. */
  let data: string[] = [];
  function close(): void {
    if (!open || !scanner.mayMatch(data)) return;
    open.mayMatch = true;
    candidates.push(open);
  }
  let effort = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || (unread.size > 0 && unread.has(node))) continue;
    const around = rootOf(parent);
    if (!around) continue;
    const own = node.data;
    const last = open?.root === around ? open.lastNode : undefined;
    const blank = isBlank(own);
    // White space between blocks belongs to none.
    if (blank && !last) continue;
    const lineBreaks = last && lineBreaksBetween(last, node);
    if (open && lineBreaks !== undefined) {
      open.append(node, lineBreaks);
      data.push(own);
    } else {
      close();
      open = blank ? undefined : new TextBlock(around, node, isRendered);
      data = [own];
      if (open) blocks.push(open);
    }
    effort += effortOfNode + own.length;
    if (effort >= effortOfStretch) {
      effort = 0;
      yield;
      if (!root.contains(node)) return { blocks, readings, torn: true };
    }
  }
  close();
  yield;
  for (const block of candidates) {
    const reading = known.get(block.text) ?? readings.get(block.text) ?? (yield* scanner.readInSteps(block.text));
    readings.set(block.text, reading);
    block.reading = reading;
    yield;
  }
  return { blocks, readings, torn: false };
}
