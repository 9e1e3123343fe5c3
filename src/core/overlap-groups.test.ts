import { expect, test } from 'vitest';
import { inGroups } from './overlap-groups.ts';
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
};
const judging = (start: number, end: number, strength?: number): Judging => ({
  candidate: { rule: 0, start, end, ...(strength === undefined ? {} : { strength }) },
  rule,
  judgement: { level: 'sure', because: [], isInScope: true },
});
const groups = (...all: Judging[]) =>
  inGroups(all).map((group) => group.map(({ candidate: { start, end } }) => [start, end]));

test('matches that overlap stand together, also through others', () => {
  expect(groups(judging(0, 4), judging(2, 3), judging(3, 6), judging(6, 8))).toEqual([
    [
      [0, 4],
      [2, 3],
      [3, 6],
    ],
    [[6, 8]],
  ]);
  expect(groups()).toEqual([]);
});

test('what only sounds like a promise is weighed with all the others', () => {
  expect(groups(judging(0, 2), judging(4, 9, 1))).toHaveLength(1);
});
