import { expect, test } from 'vitest';
import { buildSieve, subject } from './sieve.ts';
import { finish } from './steps.ts';

const rule = (...patterns: string[]) => ({
  id: 'rule',
  kind: 'promise' as const,
  level: 'sure' as const,
  general: false,
  object: 'none' as const,
  patterns,
  unless: [],
  clauses: [],
  list: null,
});
const sieve = finish(
  buildSieve({
    rules: [rule('包过'), rule('挂证', '拿证')],
    fold: { from: '過證掛', to: '过证挂' },
    subject: '课程',
    classes: {},
    common: '',
  }),
);

test.each([
  [['考证包过'], [0]],
  [['包', '过'], [0]],
  [['包過'], [0]],
  [['包🔥*(bāo) 過'], [0]],
  [['挂證，包过'], [0, 1]],
  [['⾦拿证'], [2]],
  [['課程', '包过'], [0]],
  [['课程'], [subject]],
  [['包又过'], undefined],
  [['过包'], undefined],
  [['nothing Chinese'], undefined],
  [[], undefined],
])('%j', (pieces, found) => expect(sieve(pieces) && [...(sieve(pieces) ?? [])].sort()).toEqual(found));
