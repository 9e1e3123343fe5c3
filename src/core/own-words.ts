/** Words that a person wants to see, as rules of their own: found wherever they stand, written as they may be. */
import { type CompiledRule, type OwnWord, ownWordPrefix } from './rule.ts';

/** The pattern for a word: each character, or one of its variants. */
function patternOf({ word, variants }: OwnWord): string {
  const others = new Map<string, string[]>();
  const pairs = [...variants];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [variant = '', character = ''] = pairs.slice(i, i + 2);
    others.set(character, [...(others.get(character) ?? []), variant]);
  }
  return [...word.normalize('NFKC').toLowerCase()]
    .map((character) => {
      const variantsOf = others.get(character);
      return variantsOf ? `(${[character, ...variantsOf].join('|')})` : character;
    })
    .join('');
}

/** True for the rule of an own word: it has no clause, and nothing around it counts. */
export const isOwn = ({ id }: Pick<CompiledRule, 'id'>): boolean => id.startsWith(ownWordPrefix);

/** @param words each with two ideographs side by side (settings.ts) */
export const ownRules = (words: readonly OwnWord[]): CompiledRule[] =>
  words.map((one) => ({
    id: ownWordPrefix + one.word,
    kind: 'other',
    level: 'sure',
    general: false,
    object: 'none',
    patterns: [patternOf(one)],
    unless: [],
    clauses: [],
    list: null,
  }));
