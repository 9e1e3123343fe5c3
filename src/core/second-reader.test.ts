import { expect, test } from 'vitest';
import { compilePatterns } from '../rules/compile.ts';
import { ruleFiles } from '../rules/rule-files.ts';
import { piecePrefix } from './rule.ts';
import { createScanner } from './scan.ts';
import { clausesOf, gramsOf } from './second-reader.ts';

const scanner = createScanner(compilePatterns(ruleFiles));

/** What only the second reader finds in a message, with the pieces it went by. */
function likenesses(text: string) {
  const { findings } = scanner.judge('https://school.example/', [
    { text, heading: false, reading: scanner.read(text) },
  ]);
  return findings
    .map(({ finding }) => finding)
    .filter(({ ruleId }) => ruleId.startsWith('like-'))
    .map(({ quote, because }) => ({
      quote,
      pieces: because.filter((code) => code.startsWith(piecePrefix)).map((code) => code.slice(piecePrefix.length)),
    }));
}

const advertisement = '考试那天您在家喝茶就行，我们的老师替您把事情办妥，证书寄到府上，报名加微信。';
const traditional = '考試那天您在家喝茶就行，我們的老師替您把事情辦妥，證書寄到府上，報名加微信。';

test.each([advertisement, traditional])('finds what no rule foresaw and shows by which words: %s', (text) => {
  const found = likenesses(text);
  expect(found.flatMap(({ pieces }) => pieces).length).toBeGreaterThan(0);
  for (const { quote, pieces } of found) {
    expect(text).toContain(quote);
    expect(pieces.length).toBeLessThanOrEqual(3);
    const places = pieces.map((piece) => quote.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test.each(['健康管理师培训招生，每周六上课，教材自备，报名加微信。', '今天下午三点在二楼教室上课，请带好课本。'])(
  'leaves alone: %s',
  (text) => expect(likenesses(text)).toEqual([]),
);

test('figures count as the same, and what was stuffed in as nothing', () => {
  expect(gramsOf('7天拿/证')).toEqual(gramsOf('3天拿证'));
  expect(gramsOf('')).toEqual(new Set());
});

test('clauses say something', () => {
  const text = '包你过关,好!一周左右寄到家';
  expect(clausesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['包你过关', '一周左右寄到家']);
});
