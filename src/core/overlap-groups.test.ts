import { expect, test } from 'vitest';
import { staying } from './overlap-groups.ts';
import type { Judging } from './overlaps.ts';

const rule = {
  id: 'rule',
  kind: 'promise' as const,
  level: 'sure' as const,
  general: false,
  object: 'none' as const,
  patterns: [],
  unless: [],
  clauses: [],
  list: null,
};
const judging = (start: number, end: number, strength?: number): Judging => ({
  candidate: { rule: 0, start, end, ...(strength === undefined ? {} : { strength }) },
  rule,
  judgement: { level: 'sure', because: [], isInScope: true },
});
const stay = (...all: Judging[]) => [...staying(all)].map(({ candidate: { start, end } }) => [start, end]);

test('of matches that overlap, also through others, one stays', () => {
  const all = [judging(0, 4), judging(2, 3), judging(3, 6), judging(6, 8)];
  expect(stay(...all)).toEqual([
    [0, 4],
    [6, 8],
  ]);
  expect(stay()).toEqual([]);
});

test('what only sounds like a promise is weighed with all that the block says', () => {
  expect(stay(judging(0, 2), judging(4, 9, 1))).toEqual([[0, 2]]);
  expect(stay(judging(0, 2), judging(4, 9, 9))).toHaveLength(2);
});
