/**
 * The second reader: a small linear scorer over the characters of a block. Rules know how such promises are made; this
 * one has learned from written examples how such texts sound, and finds what no rule foresaw. It says which clause of a
 * sentence made it think so.
 *
 * Trained by scripts/training/train.ts, which uses the same features; each weight stands in one slot of a small table.
 */
import type { NormalizedText } from './normalize.ts';

/** `slots`: four base64 digits each: 8 bits of fingerprint, 6 of block weight, 6 of clause weight, 4 of family. */
export type CompiledReader = {
  slots: string;
  /** Weight of one step; weights run from -31 to 31 steps, 0 stands for an empty slot's. */
  blockStep: number;
  clauseStep: number;
  blockBias: number;
  clauseBias: number;
  /** Ids of the rules a clause is found as, by family number minus one. */
  rules: readonly string[];
};

/** A clause of the block that sounds like a promise; offsets into the folded text. */
export type Likeness = { family: number; start: number; end: number };

const longestGram = 3;
const fingerprintBits = 8;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The block must sound like one that sells, the clause like one that promises, and both together clearly so. */
const needed = { block: 0.4, clause: 0.4, together: 2.4 };
const clauseEnd = /[,;:!?。…—\n]+/gu;
const shortestClause = 4;

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
  return clauses.filter(({ start: from, end }) => end - from >= shortestClause);
}

type Weight = { block: number; clause: number; family: number };

/** @returns a function that gives the clauses of a folded block that sound like promises, none for most */
export function createSecondReader(compiled: CompiledReader): (text: NormalizedText) => Likeness[] {
  const count = compiled.slots.length / 4;
  const codes = Array.from({ length: count }, (_, slot) =>
    [...compiled.slots.slice(slot * 4, slot * 4 + 4)].reduce((bits, digit) => bits * 64 + digits.indexOf(digit), 0),
  );
  const weightOf = (gram: string): Weight | undefined => {
    const { slot, fingerprint } = slotOf(gram, count);
    const code = codes[slot] ?? 0;
    if (code === 0 || code >>> 16 !== fingerprint) return undefined;
    return { block: ((code >>> 10) & 63) - 32, clause: ((code >>> 4) & 63) - 32, family: code & 15 };
  };
  const known = (text: string) => gramsOf(text).flatMap((gram) => weightOf(gram) ?? []);
  const score = (weights: readonly number[], step: number, bias: number) =>
    bias + (step * weights.reduce((sum, weight) => sum + weight, 0)) / Math.sqrt(weights.length + 1);

  return ({ text }) => {
    const blockWeights = known(text).map(({ block }) => block);
    const block = score(blockWeights, compiled.blockStep, compiled.blockBias);
    if (block < needed.block) return [];
    return clausesOf(text).flatMap(({ start, end }) => {
      const weights = known(text.slice(start, end));
      const clause = score(
        weights.map((weight) => weight.clause),
        compiled.clauseStep,
        compiled.clauseBias,
      );
      if (clause < needed.clause || block + clause < needed.together) return [];
      const votes = new Map<number, number>();
      for (const { family, clause: weight } of weights) {
        if (family > 0 && weight > 0) votes.set(family, (votes.get(family) ?? 0) + weight);
      }
      const [best] = [...votes].sort(([, a], [, b]) => b - a);
      return best ? [{ family: best[0], start, end }] : [];
    });
  };
}
