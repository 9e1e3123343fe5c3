import { expect, test } from 'vitest';
import { compilePatterns } from '../rules/compile.ts';
import { ruleFiles } from '../rules/rule-files.ts';
import type { Choice, OwnWord } from './rule.ts';
import { buildScanner, reportOf, standardChoice } from './scan.ts';
import { finish } from './steps.ts';

const rules = compilePatterns(ruleFiles);
const url = 'https://school.example/';

function scan(text: string, ownWords: readonly OwnWord[], choice: Choice = standardChoice) {
  const scanner = finish(buildScanner(rules, ownWords));
  const reading = scanner.mayMatch([text]) ? scanner.read(text) : undefined;
  return reportOf(url, scanner.judge(url, [{ text, heading: false, reading }], choice));
}
const own = (word: string, variants = ''): OwnWord => ({ word, note: '', variants });

test.each([
  ['the word itself', '周末上门修水管', own('水管'), ['水管']],
  ['signs and spaces between', '周末上门修水 · 管', own('水管'), ['水 · 管']],
  ['a variant of a character', '暑假減肥班', own('减肥', '減减'), ['減肥']],
  ['digits and letters, in full width too', '名额保留ＡＢ计划', own('AB计划'), ['ＡＢ计划']],
  ['where a rule would be silent', '我校不承诺学分银行', own('学分银行'), ['学分银行']],
  ['another word', '周末上门修水龙头', own('水管'), []],
])('an own word is found: %s', (_, text, word, quotes) => {
  const { findings } = scan(text, [word]);
  expect(findings.map(({ quote }) => quote)).toEqual(quotes);
  for (const finding of findings) {
    expect(finding).toMatchObject({ ruleId: `own:${word.word}`, kind: 'other', named: [], related: [], because: [] });
  }
});

test('what a rule says of the same words goes before', () => {
  const text = '健康管理师培训班招生，签约学员包过，报名从速。';
  const quotesAndRules = (words: readonly OwnWord[]) => scan(text, words).findings.map(({ ruleId }) => ruleId);
  expect(quotesAndRules([own('包过')])).toEqual(['p-baoguo']);
  expect(quotesAndRules([own('招生')])).toEqual(['own:招生', 'p-baoguo']);
});

test.each([
  ['a phrase switched off', { phrasesOff: ['包過'] }, 'phrase-off'],
  ['a kind switched off', { kindsOff: ['promise'] as const }, 'kind-off'],
])('%s is left alone and says why', (_, change, reason) => {
  const text = '健康管理师培训班招生，签约学员包 过，报名从速。';
  expect(scan(text, []).findings.map(({ quote }) => quote)).toEqual(['包 过']);
  const { findings, passedOver } = scan(text, [], { ...standardChoice, ...change });
  expect(findings).toEqual([]);
  expect(passedOver[0]?.because).toContain(reason);
});
