/** From a pattern to the pairs of characters of which every match holds one: what the sieve looks for. */
import type { Classes } from './pattern.ts';

/** Pairs that stand in so many texts that they dismiss little weigh as much as so many others. */
const weightOfCommon = 8;

/**
 * What a piece of a pattern tells, each as characters one after the other, or nothing: pairs one of which it holds, and
 * the characters it may begin and end with. The less the pairs weigh, the fewer texts hold one.
 */
type Piece = { pairs: string; weight: number; first: string; last: string; isOptional: boolean };

const silent: Piece = { pairs: '', weight: Infinity, first: '', last: '', isOptional: false };

/** A run of ideographs, but for one that may be missing; a class; a gap; any other sign. */
const tokens = /[\u3400-\u9fff]+(?!\?)|<[^>]+>|~+\d+|./gu;
const ideographs = /^[\u3400-\u9fff]/u;

function union(pieces: readonly Piece[]): Piece {
  const [only, ...more] = pieces;
  if (only && more.length === 0) return only;
  const merge = (key: 'pairs' | 'first' | 'last') =>
    pieces.every((piece) => piece[key]) ? pieces.map((piece) => piece[key]).join('') : '';
  return {
    pairs: merge('pairs'),
    weight: pieces.reduce((sum, { weight }) => sum + weight, 0),
    first: merge('first'),
    last: merge('last'),
    isOptional: pieces.some((one) => one.isOptional),
  };
}

/** @returns pairs of ideographs, one after the other; any match of the pattern holds one, unless there are none */
export type AnchorReader = (pattern: string) => string;

/** @param common pairs to be avoided, one after the other */
export function createAnchorReader(classes: Classes, common: string): AnchorReader {
  const avoided = new Set(common.match(/../g));
  const weightOf = (pair: string) => (avoided.has(pair) ? weightOfCommon : 1);
  const known = new Map<string, Piece>();

  /** The pairs across the border of two pieces, where they weigh less than so much. */
  function across(lasts: string, firsts: string, most: number): Pick<Piece, 'pairs' | 'weight'> | undefined {
    if (!lasts || lasts.length * firsts.length >= most) return undefined;
    let pairs = '';
    let weight = 0;
    for (const a of lasts) {
      for (const b of firsts) {
        pairs += a + b;
        weight += weightOf(a + b);
      }
    }
    return weight > 0 && weight < most ? { pairs, weight } : undefined;
  }

  function readRun(run: string): Piece {
    let best = { pairs: '', weight: Infinity };
    for (let i = 1; i < run.length; i++) best = across(run[i - 1] ?? '', run[i] ?? '', best.weight) ?? best;
    return { ...best, first: run[0] ?? '', last: run.at(-1) ?? '', isOptional: false };
  }

  function readClass(name: string): Piece {
    const piece = known.get(name) ?? union((classes[name] ?? []).map(readPattern));
    known.set(name, piece);
    return piece;
  }

  function readPattern(pattern: string): Piece {
    const all = pattern.match(tokens) ?? [];
    let at = 0;
    function readAlternatives(): Piece {
      const pieces = [readSequence()];
      while (all[at] === '|') {
        at++;
        pieces.push(readSequence());
      }
      return union(pieces);
    }
    function readPiece(token: string): Piece {
      if (token === '(') {
        const piece = readAlternatives();
        at++;
        return piece;
      }
      if (token.startsWith('<')) return readClass(token.slice(1, -1));
      return ideographs.test(token) ? readRun(token) : silent;
    }
    /** What may be missing, as a gap may, parts its neighbours. */
    function readSequence(): Piece {
      const whole: Piece = { ...silent, isOptional: true };
      for (const begin = at; at < all.length && all[at] !== '|' && all[at] !== ')'; ) {
        const isFirst = at === begin;
        const token = all[at++] ?? '';
        const piece = readPiece(token);
        const isOptional = all[at] === '?' || token.startsWith('~') || piece.isOptional;
        if (all[at] === '?') at++;
        if (isOptional) {
          whole.last = '';
          continue;
        }
        if (isFirst) whole.first = piece.first;
        if (piece.weight < whole.weight) Object.assign(whole, { pairs: piece.pairs, weight: piece.weight });
        Object.assign(whole, across(whole.last, piece.first, whole.weight));
        whole.last = piece.last;
        whole.isOptional = false;
      }
      return whole;
    }
    return readAlternatives();
  }

  return (pattern) => readPattern(pattern).pairs;
}
