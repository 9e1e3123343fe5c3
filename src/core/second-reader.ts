/**
 * The second reader: a small linear scorer over the characters of a block. Rules know how such promises are made; this
 * one has learned from written examples how such texts sound, and finds what no rule foresaw. It says which clause of a
 * sentence made it think so.
 *
 * Trained by scripts/training/train.ts, which uses the same features; their weights stand in one small table.
 */
import type { NormalizedText } from './normalize.ts';
import type { InSteps } from './steps.ts';
import { readTable } from './weight-table.ts';

/** What it has learned. */
export type CompiledReader = {
  /** The grams it knows in ascending order of their hashes, and what each weighs; read by weight-table.ts. */
  table: string;
  /** Weight of the smallest step; a weight of n steps, -3 to 3, weighs n² times that. */
  blockStep: number;
  clauseStep: number;
  blockBias: number;
  clauseBias: number;
  /** What block and best clause must reach together, and any further clause by itself. */
  needed: { together: number; clause: number };
  /** Ids of the rules a clause is found as, by family number minus one. */
  rules: readonly string[];
};

/**
 * A clause of the block that sounds like a promise, and the pieces of it that say most for that; offsets into the folded
 * text, `strength` above what is needed.
 */
export type Likeness = Span & { family: number; strength: number; pieces: readonly Span[] };
type Span = { start: number; end: number };

/** The step that stands in the middle of a weight's range. */
const middle = 4;
/** A clause ends as well at a bracket and at a space: ads set their promises apart by them. */
const clauseEnd = /[,;:!?。…—\n()【】“”| ]+/gu;
/** A clause says something from four ideographs on. */
const ideographs = /(?:\p{Script=Han}[^\p{Script=Han}]*){4}/u;
/** Shorter blocks are labels of menus and tables, longer ones articles; it has learned from neither. */
const shortestBlock = 12;
const longestBlock = 320;
const mostPieces = 3;
/** Of a long block so many characters tell how it sounds. */
const mostHeard = 1000;
/** The block says whether something is sold, the clauses say more of where. */
const clauseShare = 0.5;
/** Weights of a text longer than any it learned from are averaged, not added up. */
const mostWeights = 400;

const hashBits = 19;

/** @returns hashBits bits for up to three UTF-16 codes in a row; 0 where there is none before */
function hashOf(first: number, second: number, third: number): number {
  let hash = Math.imul(Math.imul(first, 0x01000193) ^ second, 0x01000193) ^ third;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> (32 - hashBits);
}

/** What is no part of a gram: what was stuffed in. */
const stuffed = ' /\n';

/** Calls back with hash, start and end of every run of one to three characters; figures count as the same. */
function eachGram(folded: string, visit: (gram: number, start: number, end: number) => void): void {
  let before = 0;
  let last = 0;
  let beforeAt = 0;
  let lastAt = 0;
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at] ?? '';
    if (stuffed.includes(character)) continue;
    const code = character >= '0' && character <= '9' ? 48 : character.charCodeAt(0);
    visit(hashOf(0, 0, code), at, at + 1);
    if (last > 0) visit(hashOf(0, last, code), lastAt, at + 1);
    if (before > 0) visit(hashOf(before, last, code), beforeAt, at + 1);
    before = last;
    beforeAt = lastAt;
    last = code;
    lastAt = at;
  }
}

/** Hashes of every run of one to three characters, each run once. */
export function gramsOf(folded: string): Set<number> {
  const grams = new Set<number>();
  eachGram(folded, (gram) => grams.add(gram));
  return grams;
}

/** The pieces of a clause that speak most for a promise, in the order of the clause. */
function strongestPieces(text: string, clause: Span, learned: ReadonlyMap<number, Weight>): Span[] {
  const pieces: (Span & { weight: number })[] = [];
  eachGram(text.slice(clause.start, clause.end), (gram, start, end) => {
    const weight = learned.get(gram)?.clause ?? 0;
    if (weight > 0 && end - start > 1) pieces.push({ start, end, weight });
  });
  const kept: typeof pieces = [];
  for (const piece of pieces.sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    const isApart = kept.every(({ start, end }) => piece.end <= start || piece.start >= end);
    if (kept.length < mostPieces && isApart) kept.push(piece);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start: clause.start + start, end: clause.start + end }));
}

/** The clauses of a folded text, without the signs that end them. */
export function clausesOf(folded: string): Span[] {
  const clauses: Span[] = [];
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

/** The weights by the hashes of their grams. */
function* readWeights(compiled: CompiledReader): InSteps<ReadonlyMap<number, Weight>> {
  const { far, near, block, clause, family } = yield* readTable(compiled.table);
  const weights = new Map<number, Weight>();
  let hash = 0;
  far.forEach((upper, row) => {
    hash += upper * 64 + (near[row] ?? 0);
    const stepsIn = (column: readonly number[]) => square((column[row] ?? middle) - middle);
    weights.set(hash, { block: stepsIn(block), clause: stepsIn(clause), family: family[row] ?? 0 });
  });
  return weights;
}

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

/** Listens to a folded block; what it has learned is unpacked, in steps, when it first listens. */
export type SecondReader = (text: NormalizedText) => InSteps<Hearing>;

export function createSecondReader(compiled: CompiledReader): SecondReader {
  const { needed } = compiled;
  let weights: ReadonlyMap<number, Weight> | undefined;
  const score = (own: readonly number[], step: number, bias: number) =>
    bias +
    (step * own.reduce((sum, weight) => sum + weight, 0)) /
      Math.max(Math.sqrt(own.length + 1), own.length / Math.sqrt(mostWeights));

  return function* listen({ text }) {
    const learned = weights ?? (yield* readWeights(compiled));
    weights = learned;
    const known = (heard: string) => [...gramsOf(heard)].flatMap((gram) => learned.get(gram) ?? []);
    const voice = score(
      known(text.slice(0, mostHeard)).map((weight) => weight.block),
      compiled.blockStep,
      compiled.blockBias,
    );
    if (text.length < shortestBlock || text.length > longestBlock) return { voice, likenesses: [] };
    const clauses = clausesOf(text).map((clause) => {
      const own = known(text.slice(clause.start, clause.end));
      const steps = own.map((weight) => weight.clause);
      return { ...clause, own, score: score(steps, compiled.clauseStep, compiled.clauseBias) };
    });
    const best = Math.max(...clauses.map((clause) => clause.score));
    const strength = voice + clauseShare * best - needed.together;
    if (strength < 0) return { voice, likenesses: [] };
    const likenesses = clauses
      .filter((clause) => (clause.score === best && best > 0) || clause.score >= needed.clause)
      .flatMap(({ start, end, own }) => {
        const family = familyOf(own);
        const pieces = strongestPieces(text, { start, end }, learned);
        return family === undefined ? [] : [{ family, start, end, strength, pieces }];
      });
    return { voice, likenesses };
  };
}
