/** What a person typed, and whether it can be looked for. */
import type { OwnWord } from '../core/rule.ts';
import { isOwnWord, mostEntries } from '../settings.ts';

/** Characters that isOwnWord allows. */
const longest = 30;

/** What is wrong with a word; `known`: the one that is found by it already. */
export type WordFault = 'empty' | 'signs' | 'long' | 'short' | 'full' | { known: string };

/** A word as it is stored: half width, small letters, nothing around it. */
export const tidyWord = (typed: string): string => typed.normalize('NFKC').toLowerCase().trim();

/** @param word tidied */
export function shapeFault(word: string): WordFault | undefined {
  if (word === '') return 'empty';
  if (!/^[\p{L}\p{N}]+$/u.test(word)) return 'signs';
  if ([...word].length > longest) return 'long';
  return isOwnWord(word) ? undefined : 'short';
}

/** Whether a word is found wherever an added one is looked for: the same, or written with variants of its characters. */
function finds({ word, variants }: Pick<OwnWord, 'word' | 'variants'>, other: string): boolean {
  const pairs = new Set([...variants.matchAll(/../gu)].map(([pair]) => pair));
  const characters = [...tidyWord(word)];
  const others = [...other];
  return (
    characters.length === others.length &&
    characters.every((character, i) => character === others[i] || pairs.has(`${others[i]}${character}`))
  );
}

/** @param added tidied, with its variants */
export function listFault(added: OwnWord, words: readonly OwnWord[]): WordFault | undefined {
  const known = words.find((one) => finds(one, added.word) || finds(added, tidyWord(one.word)));
  if (known) return { known: known.word };
  return words.length >= mostEntries ? 'full' : undefined;
}
