import { expect, test } from 'vitest';
import type { Finding, PassedOver, Report } from '../../core/rule.ts';
import { messages } from '../messages/zh-hans/index.ts';
import { verdictOf } from './verdict-words.ts';

const finding: Finding = {
  id: 'p-baoguo.1',
  ruleId: 'p-baoguo',
  quote: '包过',
  block: '签约包过',
  start: 2,
  end: 4,
  kind: 'promise',
  level: 'sure',
  named: ['25-1-2'],
  related: [],
  because: [],
};
const passed: PassedOver = { ruleId: 'p-baoguo', quote: '包过', because: ['quoted'] };
const reportWith = (findings: Finding[], passedOver: PassedOver[]): Report => ({
  url: '',
  verdict: findings.length > 0 ? 'flag' : 'quiet',
  findings,
  passedOver,
});

test.each([
  ['flag', '疑似 2 处', [reportWith([finding], [passed]), reportWith([finding], [])]],
  ['quiet', '有 1 处', [reportWith([], [passed])]],
  ['quiet', '没有发现', [reportWith([], [])]],
] as const)('%s: %s', (is, line, reports) => {
  const told = verdictOf(reports, '看不到图片', messages);
  expect(told.is).toBe(is);
  expect(told.line).toContain(line);
  expect(told.meaning === '看不到图片').toBe(is === 'quiet');
});
