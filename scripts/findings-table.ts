/** Findings as a table for a terminal, where a Chinese character is two columns wide. */
import type { ClauseId, Finding, FindingKind } from '../src/core/rule.ts';
import { clauses, notices } from '../src/rules/notices.ts';

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

const closing = /[，。；：、？！”’）》]/;

const kinds: Readonly<Record<FindingKind, string>> = { promise: '承诺', name: '字样与名义', other: '其他' };

/** Columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

const padTo = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Breaks a text into lines of at most `width` columns; no line begins with a closing sign. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text.replaceAll('\n', ' ')) {
    if (displayWidth(line + character) > width - 4 && !closing.test(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

const idsOrDash = (ids: readonly ClauseId[]) => ids.join(' ') || '－';

/** One line a finding, columns aligned. */
export function findingsTable(findings: readonly Finding[]): string {
  const rows = [
    ['', '页面上的字', '种类', '列有这些字的条款', '有关的条款'],
    ...findings.map(({ quote, kind, named, related }, index) => [
      String(index + 1),
      quote.replace(/\s+/g, ' '),
      kinds[kind],
      idsOrDash(named),
      idsOrDash(related),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The clauses the findings speak of, in the notices' own words, in lines of at most `width` columns. */
export function clauseTexts(findings: readonly Finding[], width: number): string {
  const ids = new Set(findings.flatMap((finding) => [...finding.named, ...finding.related]));
  return Object.entries(clauses)
    .filter(([id]) => ids.has(id))
    .map(([id, clause]) => {
      const notice = notices.find((one) => one.id === clause.notice);
      const heading = `${id} ${clause.heading}（${notice?.number ?? notice?.title}）`;
      return [heading, ...wrap(clause.text, width - 4).map((line) => `    ${line}`)].join('\n');
    })
    .join('\n');
}
