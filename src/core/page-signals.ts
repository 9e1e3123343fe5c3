/** What surrounds a block: its heading, the block before it, and the page as a whole. */
import type { PageBlock } from './scan.ts';
import type { SignalReader } from './signals.ts';
import type { InSteps } from './steps.ts';

/** Indexes of the signals that speak from nearby and from the whole page. */
export type Surrounding = { near: ReadonlySet<number>; page: ReadonlySet<number> };

/** A signal speaks for the page when it stands in this many blocks. */
const blocksForPage = 2;
/** UTF-16 units of the blocks that are searched at once. */
const unitsOfStretch = 4000;

/** Where a signal stands first, and in how many blocks; counted no further than it matters. */
type Count = { signal: number; first: number; blocks: number };

/** The blocks from `from` on that are searched at once, as one text: no signal reaches across lines. */
function stretchOf(blocks: readonly PageBlock[], from: number): { text: string; to: number } {
  let text = '';
  let to = from;
  while (to < blocks.length && text.length < unitsOfStretch) text += `${blocks[to++]?.text}\n`;
  return { text, to };
}

/** Signals that speak for the page, in the order in which they first stand there. */
function* readPage(blocks: readonly PageBlock[], reader: SignalReader): InSteps<ReadonlySet<number>> {
  const counts = reader.ofPage.map((signal): Count => ({ signal, first: 0, blocks: 0 }));
  for (let from = 0; from < blocks.length; ) {
    const stretch = stretchOf(blocks, from);
    const { to } = stretch;
    const text = reader.plain(stretch.text);
    for (const count of counts) {
      if (count.blocks >= blocksForPage || !reader.speaks(text, count.signal)) continue;
      for (let index = from; index < to && count.blocks < blocksForPage; index++) {
        if (!reader.speaks(reader.plain(blocks[index]?.text ?? ''), count.signal)) continue;
        if (count.blocks++ === 0) count.first = index;
      }
    }
    from = to;
    yield;
  }
  const speaking = counts.filter((count) => count.blocks >= blocksForPage).sort((a, b) => a.first - b.first);
  return new Set(speaking.map(({ signal }) => signal));
}

/** @returns for the index of a block what surrounds it */
export function* readSurroundings(
  blocks: readonly PageBlock[],
  reader: SignalReader,
): InSteps<(index: number) => Surrounding> {
  const page = yield* readPage(blocks, reader);
  let heading = -1;
  const headings = blocks.map((block, index) => {
    if (block.heading) heading = index;
    return heading;
  });
  const spokenBy = (index: number) => reader.readFromAfar(reader.plain(blocks[index]?.text ?? ''));
  return (index) => ({ near: new Set([...spokenBy(headings[index] ?? -1), ...spokenBy(index - 1)]), page });
}
