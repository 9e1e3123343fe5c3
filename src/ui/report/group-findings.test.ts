import { describe, expect, test } from 'vitest';
import type { Finding, PassedOver } from '../../core/rule.ts';
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
  const groups = groupFindings(reports, order).map(({ clauseId, count, rules }) => [
    clauseId,
    count,
    rules.map(({ ruleId, alike }) => [
      ruleId,
      ...alike.map((findings) => findings.map(({ frameId, finding: { id } }) => `${frameId} ${id}`)),
    ]),
  ]);
  expect(groups).toEqual([
    ['25-1-1', 1, [['b', ['0 b.1']]]],
    ['25-1-2', 3, [['a', ['0 a.1', '3 a.1'], ['0 a.2']]]],
  ]);
});

describe('what was passed over', () => {
  const passedOver = (quote: string, ...because: string[]): PassedOver => ({ ruleId: 'a', quote, because });
  const words = { quoted: '引用', denied: '否认', legal: '法规', weak: '较弱' };

  test('is told by its reasons, each quote once with how often', () => {
    const first = [passedOver('包过', 'quoted', 'denied'), passedOver('包过', 'denied')];
    const second = [passedOver('代考', 'denied', 'quoted'), passedOver('包过', 'quoted', 'denied')];
    expect(groupPassedOver([frame(0, [], first), frame(3, [], second)], words)).toEqual([
      {
        reasons: ['引用', '否认'],
        quotes: [
          { quote: '包过', count: 2 },
          { quote: '代考', count: 1 },
        ],
      },
      { reasons: ['否认'], quotes: [{ quote: '包过', count: 1 }] },
    ]);
  });

  test('is explained by the nearest reasons, and by none without words', () => {
    const one = passedOver('包过', 'sell-price', 'quoted', 'denied', 'legal', 'weak');
    expect(groupPassedOver([frame(0, [], [one])], words)[0]?.reasons).toEqual(['引用', '否认', '法规']);
  });
});
