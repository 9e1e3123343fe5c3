import examples from 'virtual:rules/examples';
import english from 'virtual:rules/words/en';
import words from 'virtual:rules/words/zh-Hans';
import { describe, expect, test } from 'vitest';
import { type Entry, outlineOf } from './outline.ts';
import { type Found, searchOutline, splitHits, toQuery } from './search.ts';

/** What of a text is marked, in brackets. */
function mark(text: string, typed: string): string | undefined {
  const query = toQuery(typed);
  return (
    query && splitHits(text, query).reduce((all, piece) => all + (piece.isHit ? `[${piece.text}]` : piece.text), '')
  );
}

test.each([
  ['保过不包过', '包过', '保过不[包过]'],
  ['包过包过，包过', '包过', '[包过][包过]，[包过]'],
  ['包过', ' 包过 ', '[包过]'],
  ['A Promise is a promise', 'PROMISE', 'A [Promise] is a [promise]'],
  ['岗位合格（凭证）', '（凭证）', '岗位合格[（凭证）]'],
  ['100% (a.b*c) [x] \\d ^$ {2} a|b', '(a.b*c) [x] \\d ^$ {2} a|b', '100% [(a.b*c) [x] \\d ^$ {2} a|b]'],
  ['axb', 'a.b', 'axb'],
  ['𠮷包过', '𠮷', '[𠮷]包过'],
  ['包过', '代考', '包过'],
  ['包过', '  ', undefined],
])('in %s, what is looked for as %j is marked: %s', (text, typed, marked) => {
  expect(mark(text, typed)).toBe(marked);
});

test('pieces know where they began, in UTF-16 units', () => {
  const text = '𠮷包过，包过';
  for (const piece of splitHits(text, toQuery('包过') ?? /(?!)/)) {
    expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
  }
});

describe('in the outline', () => {
  const outline = outlineOf(words, examples);

  const find = (typed: string, whole = outline): Found => {
    const query = toQuery(typed);
    if (!query) throw new Error('Nothing to look for.');
    return searchOutline(whole, query);
  };
  const flatten = (entry: Entry): Entry[] => [entry, ...entry.parts.flatMap(flatten)];
  const idsOf = ({ outline: kept }: Found) =>
    kept
      .flatMap(({ entries }) => entries.flatMap(flatten))
      .flatMap(({ id, rules }) => [id, ...rules.map((one) => one.id)]);

  test('a clause is kept with the clauses around it, and without what says nothing of it', () => {
    expect(idsOf(find('抽逃资金'))).toEqual(['25-1', '25-1-3', '25-1-3-e']);
    expect(find('抽逃资金')).toMatchObject({ clauses: 2, rules: 1 });
  });

  test('a rule is found by its label, why, check and examples', () => {
    const rule = words.rules['p-daikao'];
    const texts = [rule?.label, rule?.why, rule?.check, ...(examples['p-daikao']?.flags ?? [])];
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(idsOf(find(text ?? ''))).toContain('p-daikao');
  });

  test('a rule stands in what is found once, under its first clause', () => {
    const found = find('包过');
    expect(idsOf(found).filter((id) => id === 'p-baoguo')).toHaveLength(1);
    expect(idsOf(found)).toEqual(expect.arrayContaining(['25-1-2', 'net-2-3']));
    expect(
      found.outline.flatMap(({ entries }) => entries.flatMap(flatten)).every((one) => one.elsewhere.length === 0),
    ).toBe(true);
  });

  test('a question of two clauses counts once', () => {
    expect(find('政府部门徽标').rules).toBe(1);
  });

  test('looks in the words of the language shown, whatever their case', () => {
    expect(idsOf(find('PREAMBLE', outlineOf(english, examples)))).toEqual(['25-0', 'net-0']);
  });

  test('what stands nowhere leaves nothing', () => {
    expect(find('没有这几个字')).toEqual({ outline: [], clauses: 0, rules: 0 });
  });
});
