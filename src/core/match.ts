/** Rules against one folded text. */
import type { NormalizedText } from './normalize.ts';
import { alternatives, type Surroundings, surroundings } from './pattern.ts';
import type { CompiledRules } from './rule.ts';

/**
 * Where a rule's words stand; `start` and `end` are offsets into the folded text. `strength` only for what the second
 * reader found: by how much it is sure.
 */
export type Candidate = { rule: number; start: number; end: number; strength?: number };

/** How far around a match `unless` and touching signals may look, in folded characters. */
const reach = 24;

/** True when what stands right before and after the match fits. */
export function isSurrounded(text: string, start: number, end: number, { before, after }: Surroundings): boolean {
  if (before && !before.test(text.slice(Math.max(0, start - reach), start))) return false;
  return !after || after.test(text.slice(end, end + reach));
}

const leadingSigns = /^[\s·•|、,，.。:：/—-]+/u;

export type Matcher = (text: NormalizedText, ruleIndexes: Iterable<number>) => Candidate[];

/** Expressions are made when a rule is first needed. */
export function createMatcher({ rules, classes }: Pick<CompiledRules, 'rules' | 'classes'>): Matcher {
  const prepared = rules.map((rule) => {
    let made: { words: RegExp; unless: Surroundings[] } | undefined;
    return () => {
      made ??= {
        words: new RegExp(alternatives(rule.patterns, classes), 'gu'),
        unless: rule.unless.map((pattern) => surroundings(pattern, classes)),
      };
      return made;
    };
  });
  return ({ text }, ruleIndexes) => {
    const candidates: Candidate[] = [];
    for (const rule of ruleIndexes) {
      const expressions = prepared[rule]?.();
      if (!expressions) continue;
      const { words, unless } = expressions;
      words.lastIndex = 0;
      for (let match = words.exec(text); match; match = words.exec(text)) {
        // A match whose first words are left out may begin with the sign after them.
        const start = match.index + (leadingSigns.exec(match[0])?.[0].length ?? 0);
        const end = match.index + match[0].length;
        if (unless.some((place) => isSurrounded(text, start, end, place))) words.lastIndex = start + 1;
        else candidates.push({ rule, start, end });
      }
    }
    return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
