/**
 * The cheap look that dismisses most text: no rule can match where none of its pairs of characters stands, even with
 * anything else but ideographs in between. Reads each character once, folds nothing, allocates nothing.
 */
import type { CompiledRules } from './rule.ts';

/** Finds the rules that a text, given in pieces, might match; `undefined` when none. `subject` stands for the subject. */
export type Sieve = (pieces: Iterable<string>) => ReadonlySet<number> | undefined;

/** In the place of a rule's index: the text speaks of courses, exams or certificates. */
export const subject = -1;

const firstIdeograph = 0x2e80;

/** @param rules whose `anchors` are pairs of folded characters; every variant in `fold` counts as its plain character */
export function createSieve(compiled: Pick<CompiledRules, 'rules' | 'fold' | 'subject'>): Sieve {
  const { rules, fold } = compiled;
  const idOf = new Map<string, number>();
  const identify = (character: string): number => {
    const id = idOf.get(character) ?? idOf.size + 1;
    idOf.set(character, id);
    return id;
  };
  const rulesOf = new Map<number, number[]>();
  const startsPair = new Uint8Array(65536);
  const addPairs = (anchors: string, index: number) => {
    for (let i = 0; i + 1 < anchors.length; i += 2) {
      const first = identify(anchors[i] ?? '');
      const pair = (first << 16) | identify(anchors[i + 1] ?? '');
      startsPair[first] = 1;
      rulesOf.set(pair, [...(rulesOf.get(pair) ?? []), index]);
    }
  };
  rules.forEach((rule, index) => {
    addPairs(rule.anchors, index);
  });
  addPairs(compiled.subject, subject);
  /** Id of each UTF-16 unit: 0 for an ideograph no pair needs; what is no ideograph is skipped. */
  const ids = new Uint16Array(65536);
  for (const [character, id] of idOf) ids[character.charCodeAt(0)] = id;
  const plain = [...fold.to];
  [...fold.from].forEach((variant, i) => {
    const id = idOf.get(plain[i] ?? '');
    if (id !== undefined && variant.length === 1) ids[variant.charCodeAt(0)] = id;
  });
  // Kangxi and other compatibility forms fold by NFKC.
  for (let code = firstIdeograph; code < 0xffff; code++) {
    if (code >= 0x3400 && code < 0xf900) continue;
    const id = idOf.get(String.fromCharCode(code).normalize('NFKC'));
    if (id !== undefined) ids[code] = id;
  }

  return (pieces) => {
    let found: Set<number> | undefined;
    let previous = 0;
    for (const piece of pieces) {
      for (let i = 0; i < piece.length; i++) {
        const code = piece.charCodeAt(i);
        const id = ids[code] ?? 0;
        if (id === 0) {
          // An ideograph of no rule parts a pair; a sign, a space or a letter in between does not.
          if (code >= 0x3400 && code < 0xa000) previous = 0;
          continue;
        }
        if (startsPair[previous]) {
          const hit = rulesOf.get((previous << 16) | id);
          if (hit) {
            found ??= new Set();
            for (const rule of hit) found.add(rule);
          }
        }
        previous = id;
      }
    }
    return found;
  };
}
