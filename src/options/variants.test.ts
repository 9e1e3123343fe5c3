import { expect, test } from 'vitest';
import type { OwnWord } from '../core/rule.ts';
import { buildScanner, reportOf, standardChoice } from '../core/scan.ts';
import { finish } from '../core/steps.ts';
import { compilePatterns } from '../rules/compile.ts';
import { ruleFiles } from '../rules/rule-files.ts';
import { parseSettings } from '../settings.ts';
import { variantsOf } from './variants.ts';

const rules = compilePatterns(ruleFiles);
const url = 'https://school.example/';

/** The quotes of a word that was added, wherever it stands in the text. */
function find(word: string, text: string): string[] {
  const own: OwnWord = { word, note: '', variants: variantsOf(word) };
  const scanner = finish(buildScanner(rules, [own]));
  const reading = scanner.mayMatch([text]) ? scanner.read(text) : undefined;
  return reportOf(url, scanner.judge(url, [{ text, heading: false, reading }], standardChoice)).findings.map(
    ({ quote }) => quote,
  );
}

test.each([
  ['simplified and traditional', '减肥', '減肥'],
  ['two traditional forms for one simplified', '头发', '頭髮'],
  ['a form of Taiwan', '裡面', '里面'],
  ['forms of Taiwan and Hong Kong', '裡面', '裏面'],
  ['a plain form that has a variant itself', '什么', '什麼'],
  ['a form of Hong Kong', '温泉', '溫泉'],
  ['a character that rules read as another', '户口', '戶口'],
  ['letters besides', 'ab减肥', 'ab減肥'],
])('%s: whichever is added, both are found', (_, one, other) => {
  for (const word of [one, other]) {
    for (const written of [one, other])
      expect(find(word, `周末的${written}班`), `${word} in ${written}`).toEqual([written]);
  }
});

test.each(['温泉', '周末'])('another word is not found for %s', (word) => expect(find(word, '我家的老猫')).toEqual([]));

test('characters with one form have no variants', () => expect(variantsOf('水管')).toBe(''));

test('the longest word with the most variants can be stored', () => {
  const word = '坛台并干汇历采岁录雕蒙毁钟面么里发系尽净彆铲个伪温群着众线脱';
  const variants = variantsOf(word);
  const { ownWords } = parseSettings({ ownWords: [{ word, note: '', variants }] });
  expect(ownWords).toEqual([{ word, note: '', variants }]);
  expect(variants.length).toBeGreaterThan(60);
});
