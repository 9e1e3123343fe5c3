/** Finds what stands near a place of a block, however long the block is. */
import type { SignalPlace } from './signals.ts';

export type PlacesOfBlock = {
  /** The signals that stand between two offsets, or reach there, in the order of the signals. */
  between(start: number, end: number): readonly SignalPlace[];
  /** Start and end of the sentence that holds the offsets. */
  sentenceAround(start: number, end: number): [start: number, end: number];
};

const sentenceEnd = /[;!?。…\n]/gu;

/** Index of the first item whose offset is not below `least`; the offsets ascend. */
function firstFrom<Item>(items: readonly Item[], offsetOf: (item: Item) => number, least: number): number {
  let low = 0;
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && offsetOf(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const startOf = ({ start }: SignalPlace) => start;
const endOf = ({ end }: SignalPlace) => end;
const itself = (offset: number) => offset;

/**
 * @param text of the block, folded
 * @param places in the order of the signals, and of each signal in the order of the text
 */
export function readPlaces(text: string, places: readonly SignalPlace[]): PlacesOfBlock {
  const bySignal = new Map<number, SignalPlace[]>();
  for (const place of places) {
    const others = bySignal.get(place.signal);
    if (others) others.push(place);
    else bySignal.set(place.signal, [place]);
  }
  const ends = Array.from(text.matchAll(sentenceEnd), ({ index }) => index);
  return {
    between: (start, end) =>
      [...bySignal.values()].flatMap((own) =>
        own.slice(firstFrom(own, endOf, start + 1), firstFrom(own, startOf, end)),
      ),
    sentenceAround: (start, end) => [
      (ends[firstFrom(ends, itself, start) - 1] ?? -1) + 1,
      ends[firstFrom(ends, itself, end)] ?? text.length,
    ],
  };
}
