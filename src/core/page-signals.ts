/** What surrounds a block: its heading, the block before it, and the page as a whole. */
import type { PageBlock } from './scan.ts';
import type { SignalReader } from './signals.ts';

/** Indexes of the signals that speak from nearby and from the whole page. */
export type Surrounding = { near: ReadonlySet<number>; page: ReadonlySet<number> };

/** A signal speaks for the page when it stands in this many blocks. */
const blocksForPage = 2;

/** @returns for the index of a block what surrounds it */
export function readSurroundings(blocks: readonly PageBlock[], reader: SignalReader): (index: number) => Surrounding {
  const spoken = blocks.map(({ text }) => reader.readFromAfar(text));
  const counts = new Map<number, number>();
  for (const signals of spoken) for (const signal of signals) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  const page = new Set([...counts].flatMap(([signal, count]) => (count >= blocksForPage ? [signal] : [])));
  let heading = -1;
  const headings = blocks.map((block, index) => {
    if (block.heading) heading = index;
    return heading;
  });
  return (index) => ({
    near: new Set([...(spoken[headings[index] ?? -1] ?? []), ...(spoken[index - 1] ?? [])]),
    page,
  });
}
