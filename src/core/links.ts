/** From a match to the clauses: named when a word the clause lists stands whole in it, else related. */
import { isSurrounded } from './match.ts';
import { patternSource, type Surroundings, surroundings } from './pattern.ts';
import type { ClauseId, CompiledRule, CompiledRules } from './rule.ts';

export type Links = { named: ClauseId[]; related: ClauseId[] };

/** Links of a rule's match; `start` and `end` are offsets into the folded text of the block. */
export type Linker = (rule: CompiledRule, text: string, start: number, end: number, isInScope: boolean) => Links;

type Term = { clauses: readonly ClauseId[]; isGeneral: boolean; word: RegExp; unless: readonly Surroundings[] };

/**
 * @param compiled its terms are the words the clauses list, placeholders as patterns
 * @returns a linker; outside the scope that 25-1-0 sets every link is related
 */
export function createLinker({ terms, classes }: Pick<CompiledRules, 'terms' | 'classes'>): Linker {
  let prepared: Term[] | undefined;
  const prepare = (): Term[] =>
    terms.map((term) => ({
      clauses: term.clauses,
      isGeneral: term.general,
      word: new RegExp(patternSource(term.pattern, classes), 'gu'),
      unless: surroundings(term.unless, classes),
    }));

  /** Whether the word stands in the text between the offsets, and is not a part of other words there. */
  function stands({ word, unless }: Term, text: string, from: number, to: number): boolean {
    for (const { index, 0: found } of text.slice(from, to).matchAll(word)) {
      const start = from + index;
      if (!unless.some((place) => isSurrounded(text, start, start + found.length, place))) return true;
    }
    return false;
  }

  return (rule, text, start, end, isInScope) => {
    prepared ??= prepare();
    const listing = new Set<ClauseId>();
    for (const term of isInScope ? prepared : []) {
      // 中国, 国家 … inside a promise are not what the promise is looked at for.
      if (term.isGeneral && rule.kind !== 'name') continue;
      if (stands(term, text, start, end)) for (const clause of term.clauses) listing.add(clause);
    }
    return {
      named: rule.clauses.filter((id) => listing.has(id)),
      related: rule.clauses.filter((id) => !listing.has(id)),
    };
  };
}
