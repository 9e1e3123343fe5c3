/**
 * The second reader: a small linear scorer over the characters of a block. Rules know how such promises are made; this
 * one has learned from written examples how such texts sound, and finds what no rule foresaw. It says which clause of a
 * sentence made it think so.
 *
 * Trained by scripts/training/train.ts, which uses the same features; each weight stands in one slot of a small table.
 */
import type { NormalizedText } from './normalize.ts';

/** `slots`: three base64 digits each: 6 bits of fingerprint, 4 of block weight, 4 of clause weight, 4 of family. */
export type CompiledReader = {
  slots: string;
  /** Weight of the smallest step; a weight of n steps, -7 to 7, weighs n² times that. */
  blockStep: number;
  clauseStep: number;
  blockBias: number;
  clauseBias: number;
  /** What block and best clause must reach together, the best clause by itself, and any further one. */
  needed: { together: number; best: number; clause: number };
  /** Ids of the rules a clause is found as, by family number minus one. */
  rules: readonly string[];
};

/** A clause of the block that sounds like a promise; offsets into the folded text, `strength` above what is needed. */
export type Likeness = { family: number; start: number; end: number; strength: number };

const longestGram = 3;
const fingerprintBits = 6;
/** Digits of a slot, and the step that stands in the middle of a weight's range. */
const slotDigits = 3;
const middle = 8;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A clause ends as well at a bracket and at a space: ads set their promises apart by them. */
const clauseEnd = /[,;:!?。…—\n()【】“”| ]+/gu;
/** A clause says something from four ideographs on. */
const ideographs = /(?:\p{Script=Han}[^\p{Script=Han}]*){4}/u;
/** Shorter blocks are labels of menus and tables, longer ones articles; it has learned from neither. */
const shortestBlock = 12;
const longestBlock = 320;
/** Weights of a text longer than any it learned from are averaged, not added up. */
const mostWeights = 400;

/** Every run of one to three characters; figures count as the same, what was stuffed in as nothing. */
export function gramsOf(folded: string): string[] {
  const text = folded.replace(/[ /\n]/gu, '').replace(/\d/gu, '0');
  const grams = new Set<string>();
  for (let length = 1; length <= longestGram; length++) {
    for (let at = 0; at + length <= text.length; at++) grams.add(text.slice(at, at + length));
  }
  return [...grams];
}

/** Where a gram's weight stands: slot number and fingerprint. */
export function slotOf(gram: string, slots: number): { slot: number; fingerprint: number } {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  hash = (hash ^ (hash >>> 15)) >>> 0;
  return { slot: hash % slots, fingerprint: hash >>> (32 - fingerprintBits) };
}

/** The clauses of a folded text, without the signs that end them. */
export function clausesOf(folded: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: sign } of folded.matchAll(clauseEnd)) {
    clauses.push({ start, end: index });
    start = index + sign.length;
  }
  clauses.push({ start, end: folded.length });
  return clauses.filter(({ start: from, end }) => ideographs.test(folded.slice(from, end)));
}

/** Fine steps for the many small weights, coarse ones for the few large. */
const square = (steps: number) => steps * Math.abs(steps);

type Weight = { block: number; clause: number; family: number };

/** The family most of the weight speaks for. */
function familyOf(weights: readonly Weight[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { family, clause } of weights) {
    if (family > 0 && clause > 0) votes.set(family, (votes.get(family) ?? 0) + clause);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0];
}

/** How a block sounds: above 0 like one that sells, below like one that does not; and the clauses like promises. */
export type Hearing = { voice: number; likenesses: Likeness[] };

/** @returns a function that listens to a folded block */
export function createSecondReader(compiled: CompiledReader): (text: NormalizedText) => Hearing {
  const { needed } = compiled;
  const count = compiled.slots.length / slotDigits;
  const codes = Array.from({ length: count }, (_, slot) =>
    [...compiled.slots.slice(slot * slotDigits, (slot + 1) * slotDigits)].reduce(
      (bits, digit) => bits * 64 + digits.indexOf(digit),
      0,
    ),
  );
  const weightOf = (gram: string): Weight | undefined => {
    const { slot, fingerprint } = slotOf(gram, count);
    const code = codes[slot] ?? 0;
    if (code === 0 || code >>> 12 !== fingerprint) return undefined;
    return {
      block: square(((code >>> 8) & 15) - middle),
      clause: square(((code >>> 4) & 15) - middle),
      family: code & 15,
    };
  };
  const known = (text: string) => gramsOf(text).flatMap((gram) => weightOf(gram) ?? []);
  const score = (weights: readonly number[], step: number, bias: number) =>
    bias +
    (step * weights.reduce((sum, weight) => sum + weight, 0)) /
      Math.max(Math.sqrt(weights.length + 1), weights.length / Math.sqrt(mostWeights));

  return ({ text }) => {
    const weights = known(text);
    const voice = score(
      weights.map((weight) => weight.block),
      compiled.blockStep,
      compiled.blockBias,
    );
    const clauses = clausesOf(text).map((clause) => {
      const own = known(text.slice(clause.start, clause.end));
      const steps = own.map((weight) => weight.clause);
      return { ...clause, own, score: score(steps, compiled.clauseStep, compiled.clauseBias) };
    });
    const best = Math.max(...clauses.map((clause) => clause.score));
    const strength = voice + best - needed.together;
    const isLearned = text.length >= shortestBlock && text.length <= longestBlock;
    if (!isLearned || strength < 0 || best < needed.best) return { voice, likenesses: [] };
    const likenesses = clauses
      .filter((clause) => clause.score === best || clause.score >= needed.clause)
      .flatMap(({ start, end, own }) => {
        const family = familyOf(own);
        return family === undefined ? [] : [{ family, start, end, strength }];
      });
    return { voice, likenesses };
  };
}
