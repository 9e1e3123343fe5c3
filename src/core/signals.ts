/** What a text says besides the phrases: that something is sold, forbidden, reported, denied … */
import { isSurrounded } from './match.ts';
import { createFold, markVariants } from './normalize.ts';
import { alternatives, type Surroundings, surroundings } from './pattern.ts';
import type { CompiledRules, CompiledSignal } from './rule.ts';
import type { InSteps } from './steps.ts';

/** Where the words of a signal stand in a folded text. */
export type SignalPlace = { signal: number; start: number; end: number };

export type SignalReader = {
  signals: readonly CompiledSignal[];
  /** All signals of a folded text, in the order of the signals; stops after each. */
  read(text: string): InSteps<SignalPlace[]>;
  /** Indexes of the signals that may speak for a whole page. */
  ofPage: readonly number[];
  /** A text as it stands on the page with its variants read as plain characters, which is enough from afar. */
  plain(source: string): string;
  /** Whether a plain text speaks a signal. */
  speaks(text: string, signal: number): boolean;
  /** Indexes of all signals that count from afar and that the plain text speaks. */
  readFromAfar(text: string): readonly number[];
  /** Indexes of the signals that touch the match. */
  touching(text: string, start: number, end: number): number[];
};

export function createSignalReader({ signals, classes, fold }: CompiledRules): SignalReader {
  const isTouching = (signal: CompiledSignal) => signal.weights.touching !== undefined;
  const indexesOf = (fits: (weights: CompiledSignal['weights']) => boolean) =>
    signals.flatMap(({ weights }, index) => (fits(weights) ? [index] : []));
  const ofPage = indexesOf(({ page }) => page !== undefined);
  const far = indexesOf(({ near, page }) => near !== undefined || page !== undefined);
  const spoken = indexesOf(({ touching }) => touching === undefined);
  const expressions = new Map<number, RegExp>();
  let around: { index: number; places: Surroundings[] }[] | undefined;
  function expressionOf(signal: number): RegExp {
    const expression =
      expressions.get(signal) ?? new RegExp(alternatives(signals[signal]?.patterns ?? [], classes), 'gu');
    expressions.set(signal, expression);
    expression.lastIndex = 0;
    return expression;
  }
  const variants = new RegExp(`[${fold.from}]`, 'gu');
  const isVariant = markVariants(fold.from);
  const foldOne = createFold(fold.from, fold.to);
  return {
    signals,
    ofPage,
    plain(source) {
      for (let i = 0; i < source.length; i++) {
        if (isVariant[source.charCodeAt(i)]) return source.replace(variants, foldOne);
      }
      return source;
    },
    *read(text) {
      const places: SignalPlace[] = [];
      for (const signal of spoken) {
        for (const { index, 0: words } of text.matchAll(expressionOf(signal))) {
          places.push({ signal, start: index, end: index + words.length });
        }
        yield;
      }
      return places;
    },
    speaks: (text, signal) => expressionOf(signal).test(text),
    readFromAfar: (text) => (text ? far.filter((index) => expressionOf(index).test(text)) : []),
    touching(text, start, end) {
      around ??= signals.flatMap((signal, index) =>
        isTouching(signal) ? [{ index, places: surroundings(signal.patterns, classes) }] : [],
      );
      return around
        .filter(({ places }) => places.some((place) => isSurrounded(text, start, end, place)))
        .map(({ index }) => index);
    },
  };
}
