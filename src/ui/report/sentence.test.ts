import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

test.each([
  ['本校招生。签约包过，不过退费！电话联系', '包过', '签约', '，不过退费'],
  ['包过', '包过', '', ''],
  ['学员\n  包过  \n报名', '包过', '', ''],
  [`${'甲'.repeat(100)}包过${'乙'.repeat(100)}`, '包过', `…${'甲'.repeat(40)}`, `${'乙'.repeat(40)}…`],
])('%s', (text, quote, before, after) => {
  const start = text.indexOf(quote);
  expect(sentenceAround(text, start, start + quote.length)).toEqual({ before, words: quote, after });
});

test('no character is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('𠮷', '甲', '。'), maxLength: 200 }), (text) => {
      const whole = `${text}包过${text}`;
      const start = text.length;
      const { before, words, after } = sentenceAround(whole, start, start + 2);
      expect(words).toBe('包过');
      expect(`${before}${words}${after}`).not.toMatch(/\p{Surrogate}/u);
      expect(whole).toContain(before.replace('…', '') + words + after.replace('…', ''));
    }),
  );
});
