import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher } from './match.ts';
import { alternatives } from './pattern.ts';
import { finish } from './steps.ts';

const patterns = ['包过', '包', '过班', '班~2包', '(包|班)过?班'];
const rule = {
  id: 'rule',
  kind: 'promise' as const,
  level: 'sure' as const,
  general: false,
  object: 'none' as const,
  unless: [],
  clauses: [],
  list: null,
};
const match = createMatcher({ rules: [{ ...rule, patterns }], classes: {} });
const all = patterns.map((_, number) => number);
const found = (text: string) =>
  finish(match({ text, starts: [], ends: [] }, all)).map(({ start, end }) => [start, end]);

test('the patterns of a rule match as one expression would', () => {
  const whole = new RegExp(alternatives(patterns, {}), 'gu');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('包', '过', '班', '甲', ','), maxLength: 20 }), (text) => {
      const expected = Array.from(text.matchAll(whole), ({ index, 0: words }) => [index, index + words.length]);
      expect(found(text)).toEqual(expected);
    }),
  );
});

test('where the words are other words the next match may begin within them', () => {
  const other = createMatcher({ rules: [{ ...rule, patterns: ['包过', '过包'], unless: ['面@'] }], classes: {} });
  const candidates = finish(other({ text: '面包过包', starts: [], ends: [] }, [0, 1]));
  expect(candidates.map(({ start, end }) => [start, end])).toEqual([[2, 4]]);
});
