/** Rules against one folded text. */
import type { NormalizedText } from './normalize.ts';
import { patternSource, type Surroundings, surroundings } from './pattern.ts';
import type { CompiledRules } from './rule.ts';
import type { InSteps } from './steps.ts';

/**
 * Where a rule's words stand; `start` and `end` are offsets into the folded text. `strength` only for what the second
 * reader found: by how much it is sure, and the pieces of the clause it went by.
 */
export type Candidate = { rule: number; start: number; end: number; strength?: number; pieces?: readonly string[] };

/** How far around a match `unless` and touching signals may look, in folded characters. */
const reach = 24;

/** True when what stands right before and after the match fits. */
export function isSurrounded(text: string, start: number, end: number, { before, after }: Surroundings): boolean {
  if (before && !before.test(text.slice(Math.max(0, start - reach), start))) return false;
  return !after || after.test(text.slice(end, end + reach));
}

const leadingSigns = /^[\s·•|、,，.。:：/—-]+/u;

/** @param hits numbers of the patterns that may match, counted through all rules; others are passed over. Stops after each rule. */
export type Matcher = (text: NormalizedText, hits: Iterable<number>) => InSteps<Candidate[]>;

/**
 * Several expressions as if they were one.
 * @returns a function that finds the first match from an offset on; of several at one place that of the first expression
 */
function inTurn(expressions: readonly RegExp[], text: string): (from: number) => RegExpExecArray | undefined {
  const coming = expressions.map((expression) => ({
    expression,
    next: undefined as RegExpExecArray | null | undefined,
  }));
  return (from) => {
    let first: RegExpExecArray | undefined;
    for (const one of coming) {
      if (one.next === undefined || (one.next && one.next.index < from)) {
        one.expression.lastIndex = from;
        one.next = one.expression.exec(text);
      }
      if (one.next && (!first || one.next.index < first.index)) first = one.next;
    }
    return first;
  };
}

type Pattern = { rule: number; pattern: string; made?: RegExp };

/** Expressions are made when a text is first likely to match them. */
export function createMatcher({ rules, classes }: Pick<CompiledRules, 'rules' | 'classes'>): Matcher {
  const all = rules.flatMap(({ patterns }, rule) => patterns.map((pattern): Pattern => ({ rule, pattern })));
  const around = new Map<number, Surroundings[]>();
  function unlessOf(rule: number): Surroundings[] {
    const unless = around.get(rule) ?? surroundings(rules[rule]?.unless ?? [], classes);
    around.set(rule, unless);
    return unless;
  }

  function* matchesOf(rule: number, likely: Pattern[], text: string): Generator<Candidate> {
    likely.sort((a, b) => b.pattern.length - a.pattern.length || all.indexOf(a) - all.indexOf(b));
    const expressions = likely.map((one) => {
      one.made ??= new RegExp(patternSource(one.pattern, classes), 'gu');
      return one.made;
    });
    const next = inTurn(expressions, text);
    for (let match = next(0); match; ) {
      const unless = unlessOf(rule);
      // A match whose first words are left out may begin with the sign after them.
      const start = match.index + (leadingSigns.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      const isOther = unless.some((place) => isSurrounded(text, start, end, place));
      if (!isOther) yield { rule, start, end };
      match = next(isOther ? start + 1 : end);
    }
  }

  return function* ({ text }, hits) {
    const likely = new Map<number, Pattern[]>();
    for (const hit of hits) {
      const one = all[hit];
      if (one) likely.set(one.rule, [...(likely.get(one.rule) ?? []), one]);
    }
    const candidates: Candidate[] = [];
    for (const [rule, patterns] of likely) {
      for (const candidate of matchesOf(rule, patterns, text)) candidates.push(candidate);
      yield;
    }
    return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
