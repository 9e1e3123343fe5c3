import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/core/rule.ts';
import { clauses } from '../src/rules/notices.ts';
import { clauseTexts, displayWidth, findingsTable } from './findings-table.ts';

const finding = (quote: string, named: string[], related: string[]): Finding => ({
  id: quote,
  ruleId: 'p-baoguo',
  quote,
  block: quote,
  start: 0,
  end: quote.length,
  kind: 'promise',
  level: 'sure',
  named,
  related,
  because: [],
});

const findings = [finding('包过', ['25-1-2'], ['net-2-3']), finding('7天拿证', [], ['25-1-2'])];

test('a Chinese character is two columns wide', () => {
  expect(displayWidth('7天拿证，ok')).toBe(1 + 2 + 2 + 2 + 2 + 2);
});

describe('the table', () => {
  const lines = findingsTable(findings).split('\n');

  test('has a heading, a rule and a line for each finding', () => {
    expect(lines).toHaveLength(2 + findings.length);
    expect(lines[2]).toContain('包过');
  });

  test('starts every column at the same place on the screen', () => {
    const starts = [lines[0], lines[2], lines[3]].map((line = '', row) =>
      displayWidth(line.slice(0, line.indexOf(['种类', '承诺', '承诺'][row] ?? ''))),
    );
    expect(new Set(starts).size).toBe(1);
  });
});

test('the clauses are printed once each, verbatim but for line breaks', () => {
  const text = clauseTexts(findings, 60);
  expect(text.match(/^25-1-2 /gm)).toHaveLength(1);
  expect(text.replace(/\n {4}/g, '')).toContain(clauses['25-1-2']?.text);
  const lines = text.split('\n').filter((line) => line.startsWith('    '));
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(60);
});
