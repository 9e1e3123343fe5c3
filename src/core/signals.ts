/** What a text says besides the phrases: that something is sold, forbidden, reported, denied … */
import { isSurrounded } from './match.ts';
import { alternatives, type Surroundings, surroundings } from './pattern.ts';
import type { CompiledRules, CompiledSignal } from './rule.ts';

/** Where the words of a signal stand in a folded text. */
export type SignalPlace = { signal: number; start: number; end: number };

const sentenceEnd = /[;!?。…\n]/u;

export type SignalReader = {
  signals: readonly CompiledSignal[];
  /** All signals of a folded text, in the order of the signals. */
  read(text: string): SignalPlace[];
  /** Indexes of the signals that a text as it stands on the page speaks; looks only for those that count from afar. */
  readFromAfar(source: string): ReadonlySet<number>;
  /** Indexes of the signals that touch the match. */
  touching(text: string, start: number, end: number): number[];
};

/** Start and end of the sentence that holds the offsets. */
export function sentenceAround(text: string, start: number, end: number): [start: number, end: number] {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && !sentenceEnd.test(text[to] ?? '')) to++;
  return [from, to];
}

/** Lets each character of an expression also stand in its variants, so that a text need not be folded first. */
function withVariants(source: string, fold: CompiledRules['fold']): string {
  const variants = new Map<string, string>();
  const plain = [...fold.to];
  [...fold.from].forEach((variant, i) => {
    const key = plain[i] ?? '';
    variants.set(key, (variants.get(key) ?? '') + variant);
  });
  let written = '';
  let insideSet = false;
  for (const character of source) {
    if (character === '[') insideSet = true;
    if (character === ']') insideSet = false;
    const more = variants.get(character);
    if (!more) written += character;
    else written += insideSet ? character + more : `[${character}${more}]`;
  }
  return written;
}

export function createSignalReader({ signals, classes, fold }: CompiledRules): SignalReader {
  const isTouching = (signal: CompiledSignal) => signal.weights.touching !== undefined;
  const isFar = (signal: CompiledSignal) => signal.weights.near !== undefined || signal.weights.page !== undefined;
  let words: { index: number; source: string; expression: RegExp }[] | undefined;
  let far: { index: number; expression: RegExp }[] | undefined;
  let around: { index: number; places: Surroundings[] }[] | undefined;
  const prepareWords = () =>
    signals.flatMap((signal, index) => {
      if (isTouching(signal)) return [];
      const source = alternatives(signal.patterns, classes);
      return [{ index, source, expression: new RegExp(source, 'gu') }];
    });
  return {
    signals,
    read(text) {
      words ??= prepareWords();
      return words.flatMap(({ index, expression }) =>
        Array.from(text.matchAll(expression), (match) => ({
          signal: index,
          start: match.index,
          end: match.index + match[0].length,
        })),
      );
    },
    readFromAfar(source) {
      words ??= prepareWords();
      far ??= words
        .filter(({ index }) => isFar(signals[index] as CompiledSignal))
        .map((word) => ({ index: word.index, expression: new RegExp(withVariants(word.source, fold), 'u') }));
      return new Set(far.filter(({ expression }) => expression.test(source)).map(({ index }) => index));
    },
    touching(text, start, end) {
      around ??= signals.flatMap((signal, index) =>
        isTouching(signal) ? [{ index, places: signal.patterns.map((one) => surroundings(one, classes)) }] : [],
      );
      return around
        .filter(({ places }) => places.some((place) => isSurrounded(text, start, end, place)))
        .map(({ index }) => index);
    },
  };
}
