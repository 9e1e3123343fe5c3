/**
 * The cheap look that dismisses most text: no rule can match where none of its pairs of characters stands, even with
 * anything else but ideographs in between. Reads each character once, folds nothing, allocates nothing.
 */
import { createAnchorReader } from './anchors.ts';
import type { CompiledRules } from './rule.ts';
import type { InSteps } from './steps.ts';

/**
 * Finds the patterns that a text, given in pieces, might match; `undefined` when none. A pattern is told by its number
 * among the patterns of all rules; `subject` stands for the subject.
 */
export type Sieve = (pieces: readonly string[]) => ReadonlySet<number> | undefined;

/** In the place of a pattern's number: the text speaks of courses, exams or certificates. */
export const subject = -1;

/** Radicals, and forms kept for the sake of older encodings. */
const compatible = [
  [0x2e80, 0x33ff],
  [0xf900, 0xfffe],
] as const;

/** Every variant in `fold` counts as its plain character. Reading all patterns takes a while: stops after each rule. */
export function* buildSieve(
  compiled: Pick<CompiledRules, 'rules' | 'classes' | 'fold' | 'subject' | 'common'>,
): InSteps<Sieve> {
  const { rules, fold } = compiled;
  const idOf = new Map<string, number>();
  const identify = (character: string): number => {
    const id = idOf.get(character) ?? idOf.size + 1;
    idOf.set(character, id);
    return id;
  };
  const patternsOf = new Map<number, number[]>();
  const startsPair = new Uint8Array(65536);
  function addPairs(pairs: string, number: number): void {
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const first = identify(pairs[i] ?? '');
      const pair = (first << 16) | identify(pairs[i + 1] ?? '');
      startsPair[first] = 1;
      const numbers = patternsOf.get(pair);
      if (numbers) numbers.push(number);
      else patternsOf.set(pair, [number]);
    }
  }
  const anchorsOf = createAnchorReader(compiled.classes, compiled.common);
  let number = 0;
  for (const { patterns } of rules) {
    for (const pattern of patterns) addPairs(anchorsOf(pattern), number++);
    yield;
  }
  addPairs(compiled.subject, subject);
  yield;
  /** Id of each UTF-16 unit: 0 for an ideograph no pair needs; what is no ideograph is skipped. */
  const ids = new Uint16Array(65536);
  for (const [character, id] of idOf) ids[character.charCodeAt(0)] = id;
  const plain = [...fold.to];
  [...fold.from].forEach((variant, i) => {
    const id = idOf.get(plain[i] ?? '');
    if (id !== undefined && variant.length === 1) ids[variant.charCodeAt(0)] = id;
  });
  // Kangxi and other compatibility forms fold by NFKC, all at once: nothing joins across a new line.
  for (const [first, last] of compatible) {
    let forms = '';
    for (let code = first; code <= last; code++) forms += `${String.fromCharCode(code)}\n`;
    for (const [i, plainForm] of forms.normalize('NFKC').split('\n').entries()) {
      const id = idOf.get(plainForm);
      if (id !== undefined) ids[first + i] = id;
    }
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
          const hit = patternsOf.get((previous << 16) | id);
          if (hit) {
            found ??= new Set();
            for (const pattern of hit) found.add(pattern);
          }
        }
        previous = id;
      }
    }
    return found;
  };
}
