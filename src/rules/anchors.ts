/** From a pattern to the pairs of characters of which every match holds one: what the sieve looks for. */
import { type Classes, PatternError } from '../core/pattern.ts';
import { list } from './list.ts';

const ideograph = /\p{Script=Han}/u;

/** What a piece of a pattern tells: pairs one of which it must hold, and the characters it may begin and end with. */
type Piece = {
  pairs: Set<string> | undefined;
  first: Set<string> | undefined;
  last: Set<string> | undefined;
  isOptional: boolean;
};

/** Pairs that stand in so many texts that they dismiss little. */
const commonPairs = new Set(
  list(`
    证书 考试 培训 课程 学习 资料 工作 就业 岗位 通过 企业 单位 不过 没有 三十 没人 再不 一年 最后 直接 不用 专业
    职业 国家 中国 全国 政府 人员 毕业 内部 基础 轻松
  `),
);
const costOf = (pairs: Set<string>) => [...pairs].reduce((sum, pair) => sum + (commonPairs.has(pair) ? 8 : 1), 0);
/** The set that lets fewer texts through. */
const cheaper = (a: Set<string> | undefined, b: Set<string> | undefined) =>
  a && b ? (costOf(a) <= costOf(b) ? a : b) : (a ?? b);

function union(pieces: readonly Piece[]): Piece {
  const merge = (key: 'pairs' | 'first' | 'last') =>
    pieces.every((piece) => piece[key]) ? new Set(pieces.flatMap((piece) => [...(piece[key] ?? [])])) : undefined;
  return {
    pairs: merge('pairs'),
    first: merge('first'),
    last: merge('last'),
    isOptional: pieces.some((one) => one.isOptional),
  };
}

/** Reads one sequence; a gap or an optional piece parts its neighbours. */
function join(pieces: readonly (Piece | 'gap')[]): Piece {
  let pairs: Set<string> | undefined;
  let previous: Piece | undefined;
  let first: Set<string> | undefined;
  pieces.forEach((piece, index) => {
    if (piece === 'gap' || piece.isOptional) {
      previous = undefined;
      return;
    }
    if (index === 0) first = piece.first;
    pairs = cheaper(pairs, piece.pairs);
    if (previous?.last && piece.first) {
      const across = new Set<string>();
      for (const a of previous.last) for (const b of piece.first) across.add(a + b);
      pairs = cheaper(pairs, across);
    }
    previous = piece;
  });
  return {
    pairs,
    first,
    last: previous?.last,
    isOptional: pieces.every((piece) => piece === 'gap' || piece.isOptional),
  };
}

function readPiece(pattern: string, classes: Classes): Piece {
  let at = 0;
  const readAlternatives = (): Piece => {
    const all = [readSequence()];
    while (pattern[at] === '|') {
      at++;
      all.push(readSequence());
    }
    return union(all);
  };
  const readSequence = (): Piece => {
    const pieces: (Piece | 'gap')[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const character = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
      const gap = /^~~?\d+/.exec(pattern.slice(at));
      if (gap) {
        at += gap[0].length;
        pieces.push('gap');
        continue;
      }
      let piece: Piece;
      if (character === '<') {
        const end = pattern.indexOf('>', at);
        piece = union((classes[pattern.slice(at + 1, end)] ?? []).map((word) => readPiece(word, classes)));
        at = end + 1;
      } else if (character === '(') {
        at++;
        piece = readAlternatives();
        at++;
      } else {
        at += character.length;
        const isIdeograph = ideograph.test(character);
        const only = isIdeograph ? new Set([character]) : undefined;
        piece = { pairs: undefined, first: only, last: only, isOptional: false };
      }
      if (pattern[at] === '?') {
        at++;
        piece = { ...piece, isOptional: true };
      }
      pieces.push(piece);
    }
    return join(pieces);
  };
  return readAlternatives();
}

/**
 * @returns pairs of ideographs; any match of any of the patterns holds at least one of them
 * @throws PatternError when a pattern has no place where two certain ideographs stand together
 */
export function anchorsOf(patterns: readonly string[], classes: Classes): string {
  const pairs = new Set<string>();
  for (const pattern of patterns) {
    const { pairs: own } = readPiece(pattern, classes);
    if (!own)
      throw new PatternError(`pattern «${pattern}»: write it so that somewhere two certain characters stand together`);
    for (const pair of own) pairs.add(pair);
  }
  return [...pairs].join('');
}
