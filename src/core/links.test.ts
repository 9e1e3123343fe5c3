import { describe, expect, test } from 'vitest';
import { compilePatterns } from '../rules/compile.ts';
import { ruleFiles } from '../rules/rule-files.ts';
import { createLinker } from './links.ts';

const compiled = compilePatterns(ruleFiles);
const link = createLinker(compiled);

/** Links of the words between 【 and 】 as a match of a rule. */
function links(ruleId: string, marked: string, isInScope = true) {
  const rule = compiled.rules.find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`no rule ${ruleId}`);
  const start = marked.indexOf('【');
  const text = marked.replace(/[【】]/gu, '');
  return link(rule, text, start, marked.indexOf('】') - 1, isInScope);
}

describe('createLinker', () => {
  test.each([
    ['the listed word', 'p-baoguo', '考证【包过】', ['25-1-2', 'net-2-3']],
    ['a longer wording that holds it', 'pass-certain', '【签约包过】', ['25-1-2', 'net-2-3']],
    ['with signs stuffed in', 'p-baoguo', '考证【包/过】', ['25-1-2', 'net-2-3']],
    ['another wording', 'pass-certain', '【保过】班', []],
    ['a placeholder filled in', 'speed-days', '【7天拿证】', ['net-2-3']],
    ['more than the placeholder', 'speed-days', '【7天拿到证】', []],
    ['the characters of two other words', 'speed-job', '【30天快速成才上岗】', []],
    ['a department that is no ministry', 'authority-behind', '【由教育部门颁发】', []],
    ['a country in two other words', 'country-behind', '【证书全国际通用】', []],
    ['a ministry', 'authority-behind', '【由教育部颁发】', ['25-1-2', 'net-2-3']],
    ['a country word in a promise', 'income-high-pay', '【全国高薪就业】', []],
  ])('%s', (_, rule, text, named) => expect(links(rule, text).named).toEqual(named));

  test('what is not named is related, in the order of the rule', () =>
    expect(links('p-guakao', '【挂靠】')).toEqual({ named: ['net-2-3'], related: ['25-1-4'] }));

  test('outside the scope nothing is named', () =>
    expect(links('p-baoguo', '科目二【包过】', false)).toEqual({ named: [], related: ['25-1-2', 'net-2-3'] }));
});
