import { expect, test } from 'vitest';
import type { Finding, PassedOver } from '../core/rule.ts';
import { type FrameReport, firstClause, groupFindings, groupPassedOver } from './group-findings.ts';

const order = ['25-1-1', '25-1-2', 'net-2-3'];

function finding(id: string, ruleId: string, named: string[], related: string[]): Finding {
  const block = '学员包过';
  return {
    id,
    ruleId,
    quote: '包过',
    block,
    start: 2,
    end: 4,
    kind: 'promise',
    level: 'sure',
    named,
    related,
    because: [],
  };
}

function frame(frameId: number, findings: Finding[], passedOver: PassedOver[] = []): FrameReport {
  return { frameId, report: { url: 'https://example.test/', verdict: 'flag', findings, passedOver } };
}

test.each([
  [['25-1-2', 'net-2-3'], [], '25-1-2'],
  [['net-2-3'], ['25-1-1'], '25-1-1'],
  [['net-2-3'], [], 'net-2-3'],
  [[], [], undefined],
])('named %j and related %j stand under %s', (named, related, clause) => {
  expect(firstClause({ named, related })).toBe(clause);
});

test('findings of all frames stand under their clause, in the order of the notices, by rule and links', () => {
  const reports = [
    frame(0, [
      finding('a.1', 'a', ['25-1-2'], []),
      finding('b.1', 'b', ['net-2-3'], ['25-1-1']),
      finding('a.2', 'a', [], ['25-1-2']),
    ]),
    frame(3, [finding('a.1', 'a', ['25-1-2'], [])]),
  ];
  const groups = groupFindings(reports, order).map(({ clauseId, rules }) => [
    clauseId,
    rules.map(({ findings }) => findings.map(({ frameId, finding: { id } }) => `${frameId} ${id}`)),
  ]);
  expect(groups).toEqual([
    ['25-1-1', [['0 b.1']]],
    ['25-1-2', [['0 a.1', '3 a.1'], ['0 a.2']]],
  ]);
});

test('what was passed over for the same reasons is told once, with how often', () => {
  const quoted: PassedOver = { ruleId: 'a', quote: '包过', because: ['quoted'] };
  const denied: PassedOver = { ...quoted, because: ['denied'] };
  const groups = groupPassedOver([frame(0, [], [quoted, denied]), frame(3, [], [quoted])]);
  expect(groups).toEqual([
    { ...quoted, count: 2 },
    { ...denied, count: 1 },
  ]);
});
