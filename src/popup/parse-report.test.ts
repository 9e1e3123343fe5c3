import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../core/rule.ts';
import { parseReport } from './parse-report.ts';

const report: Report = {
  url: 'https://example.test/',
  title: '招生',
  state: 'done',
  verdict: 'flag',
  findings: [
    {
      id: 'p-baoguo.1',
      ruleId: 'p-baoguo',
      quote: '包过',
      block: '学员包过',
      start: 2,
      end: 4,
      kind: 'promise',
      level: 'sure',
      named: ['25-1-2'],
      related: [],
      because: ['sell-enrol'],
    },
  ],
  passedOver: [{ ruleId: 'p-baoguo', quote: '包过', because: ['quoted'] }],
};

test('a report is understood, and nothing that it does not hold', () => {
  expect(parseReport({ ...report, more: 1 })).toEqual(report);
  expect(parseReport({ ...report, partial: true })).toEqual({ ...report, partial: true });
});

test.each([
  ['no state', { ...report, state: undefined }],
  [
    'a finding whose quote does not stand where it says',
    { ...report, findings: [{ ...report.findings[0], start: 1 }] },
  ],
  ['a finding of no kind', { ...report, findings: [{ ...report.findings[0], kind: 'else' }] }],
  ['a clause that is no text', { ...report, findings: [{ ...report.findings[0], named: [25] }] }],
  ['something passed over without reasons', { ...report, passedOver: [{ ruleId: 'p-baoguo', quote: '包过' }] }],
  ['nothing', undefined],
])('%s is dropped', (_name, answer) => {
  expect(parseReport(answer)).toBeUndefined();
});

test('parsing is total', () => {
  const almost = fc.record({
    url: fc.constant('https://example.test/'),
    state: fc.constant('done'),
    findings: fc.oneof(fc.jsonValue(), fc.array(fc.record({ quote: fc.jsonValue(), start: fc.jsonValue() }))),
    passedOver: fc.oneof(fc.jsonValue(), fc.constant([])),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), almost), (answer) => {
      const parsed = parseReport(answer);
      if (parsed) expect(parseReport(parsed)).toEqual(parsed);
    }),
  );
});
