/** What a text says besides the phrases: that something is sold, forbidden, reported, denied … */
import { isSurrounded } from './match.ts';
import { alternatives, type Surroundings, surroundings } from './pattern.ts';
import type { CompiledRules, CompiledSignal } from './rule.ts';

/** Where the words of a signal stand in a folded text. */
export type SignalPlace = { signal: number; start: number; end: number };

export type SignalReader = {
  signals: readonly CompiledSignal[];
  /** All signals of a folded text, in the order of the signals. */
  read(text: string): SignalPlace[];
  /** Indexes of the signals that may speak for a whole page. */
  ofPage: readonly number[];
  /** Whether a text as it stands on the page speaks a signal. */
  speaksFromAfar(source: string, signal: number): boolean;
  /** Indexes of all signals that count from afar and that the text speaks. */
  readFromAfar(source: string): readonly number[];
  /** Indexes of the signals that touch the match. */
  touching(text: string, start: number, end: number): number[];
};

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
  const indexesOf = (fits: (weights: CompiledSignal['weights']) => boolean) =>
    signals.flatMap(({ weights }, index) => (fits(weights) ? [index] : []));
  const ofPage = indexesOf(({ page }) => page !== undefined);
  const far = indexesOf(({ near, page }) => near !== undefined || page !== undefined);
  const farExpressions = new Map<number, RegExp>();
  let words: { index: number; expression: RegExp }[] | undefined;
  let around: { index: number; places: Surroundings[] }[] | undefined;
  const prepareWords = () =>
    signals.flatMap((signal, index) => {
      if (isTouching(signal)) return [];
      return [{ index, expression: new RegExp(alternatives(signal.patterns, classes), 'gu') }];
    });
  function speaksFromAfar(source: string, index: number): boolean {
    let expression = farExpressions.get(index);
    if (!expression) {
      expression = new RegExp(withVariants(alternatives(signals[index]?.patterns ?? [], classes), fold), 'u');
      farExpressions.set(index, expression);
    }
    return expression.test(source);
  }
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
    ofPage,
    speaksFromAfar,
    readFromAfar: (source) => (source ? far.filter((index) => speaksFromAfar(source, index)) : []),
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
