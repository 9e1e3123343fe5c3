/** From a quote to the clauses: named when a word the clause lists stands whole in it, else related. */
import { patternSource } from './pattern.ts';
import type { ClauseId, CompiledRule, CompiledRules } from './rule.ts';

export type Links = { named: ClauseId[]; related: ClauseId[] };
export type Linker = (rule: CompiledRule, words: string, isInScope: boolean) => Links;

/** The clause itself for one of its parts: `25-1-3` for `25-1-3-d`. */
const wholeClause = (id: ClauseId): ClauseId => id.split('-').slice(0, 3).join('-');

/**
 * @param rules their terms are the words the clauses list, placeholders as patterns
 * @returns links for a rule's match; `words` are the folded characters of the quote. Outside the scope that 25-1-0
 *   sets every link is related.
 */
export function createLinker({ terms, classes }: Pick<CompiledRules, 'terms' | 'classes'>): Linker {
  let prepared: { clauses: Set<ClauseId>; isGeneral: boolean; expression: RegExp }[] | undefined;
  return (rule, words, isInScope) => {
    prepared ??= terms.map((term) => ({
      clauses: new Set(term.clauses),
      isGeneral: term.general,
      expression: new RegExp(patternSource(term.pattern, classes), 'u'),
    }));
    const listing = new Set<ClauseId>();
    for (const term of prepared) {
      // 中国, 国家 … inside a promise are not what the promise is looked at for.
      if (term.isGeneral && rule.kind !== 'name') continue;
      if (term.expression.test(words)) for (const clause of term.clauses) listing.add(clause);
    }
    const isNamed = (id: ClauseId) => isInScope && listing.has(wholeClause(id));
    return { named: rule.clauses.filter(isNamed), related: rule.clauses.filter((id) => !isNamed(id)) };
  };
}
