import { describe, expect, test } from 'vitest';
import { compilePatterns, compileRules } from './compile.ts';
import { clauses, notices, terms } from './notices.ts';
import type { Rule } from './rule.ts';
import { ruleFiles } from './rule-files.ts';

const rule: Rule = {
  id: 'test-rule',
  family: 'pass-guarantee',
  label: '包过',
  patterns: ['包过'],
  level: 'sure',
  why: '为什么',
  check: '怎么查',
  examples: {
    flags: ['考证包过，报名咨询', '会计课包过，学费一千元', '包过班招生'],
    passes: ['不包过', '今天天气好', '课程表'],
  },
};
const compileWith = (...changes: Partial<Rule>[]) => {
  const rules = changes.map((change) => ({ ...rule, ...change }));
  return () => compileRules([{ file: 'src/rules/test.ts', rules }]);
};

describe('compileRules', () => {
  test('takes the rules that ship', () => expect(() => compileRules()).not.toThrow());

  test.each<[string, Partial<Rule>[], RegExp]>([
    [
      'an unknown clause',
      [{ clauses: ['25-9-9'] }],
      /src\/rules\/test\.ts, test-rule: no clause «25-9-9».*notices\.json/u,
    ],
    ['a first clause of the other notice', [{ clauses: ['net-2-3'] }], /first clause must be one of 25号/u],
    ['an unknown family', [{ family: 'no-such' }], /no family «no-such».*families\.ts/u],
    ['the same id twice', [{}, { patterns: ['保过'] }], /id «test-rule» already stands/u],
    ['the same phrase twice', [{}, { id: 'other' }], /phrase «包过» already stands in .*test-rule; keep one/u],
    ['a phrase that folding erases', [{ patterns: ['＊＊'] }], /folding leaves nothing of/u],
    ['a phrase that is not folded', [{ patterns: ['ＶＩＰ包过'] }], /not folded; write «vip包过»/u],
    [
      'a traditional character',
      [{ patterns: ['包過', '包过'] }],
      /src\/rules\/test\.ts, test-rule: «過» reads as «过»/u,
    ],
    ['an unknown class', [{ patterns: ['包<nothing>'] }], /no word class «nothing»/u],
    ['a phrase without an anchor', [{ patterns: ['包~4过'] }], /two certain characters/u],
    ['an exception without its match', [{ unless: ['钱'] }], /exactly one @/u],
    ['too few examples', [{ examples: { flags: [], passes: [] } }], /too few examples/u],
    [
      'an example that is not found',
      [{ examples: { flags: [...rule.examples.flags, '什么也没有'], passes: rule.examples.passes } }],
      /should be found \(not matched\): 什么也没有/u,
    ],
    [
      'an example that should pass',
      [{ examples: { flags: rule.examples.flags, passes: [...rule.examples.passes, '考证包过，报名'] } }],
      /should pass, but «包过» is found/u,
    ],
  ])('stops at %s', (_, changes, message) => expect(compileWith(...changes)).toThrow(message));
});

describe('what ships', () => {
  const { rules } = compilePatterns(ruleFiles);

  test('both notices are there in whole', () => {
    expect(notices.map(({ number }) => number)).toEqual(['人社部函〔2022〕25号', null]);
    expect(Object.keys(clauses).filter((id) => clauses[id]?.partOf === undefined)).toHaveLength(30);
  });

  test('every rule has a clause of 25号', () =>
    expect(rules.filter(({ clauses: own }) => !own.some((id) => id.startsWith('25-')))).toEqual([]));

  test('every listed word stands in the clauses it names', () => {
    const plain = terms.filter(({ pattern }) => !/[<#(]/u.test(pattern));
    expect(plain.length).toBeGreaterThan(20);
    for (const { pattern, clauses: own } of plain) {
      for (const id of own) expect(clauses[id]?.text).toContain(pattern);
    }
  });

  test('every word class is named by a pattern', () => {
    const { classes, signals } = compilePatterns(ruleFiles);
    const patterns = [...rules, ...signals].flatMap((one) => ['unless' in one ? one.unless : [], one.patterns]).flat(2);
    const named = [...patterns, ...Object.values(classes).flat(), ...terms.map(({ pattern }) => pattern)].join(' ');
    expect(Object.keys(classes).filter((name) => !named.includes(`<${name}>`))).toEqual([]);
  });

  test('neither examples nor sources reach the page', () => {
    const shipped = JSON.stringify(compilePatterns(ruleFiles));
    expect(shipped).not.toMatch(/examples|flags|source|why/u);
  });
});
