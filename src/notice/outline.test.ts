import examples from 'virtual:rules/examples';
import words from 'virtual:rules/words/zh-Hans';
import { expect, test } from 'vitest';
import { type Entry, outlineOf } from './outline.ts';

const outline = outlineOf(words, examples);
const flatten = (entry: Entry): Entry[] => [entry, ...entry.parts.flatMap(flatten)];
const all = outline.flatMap(({ entries }) => entries.flatMap(flatten));

test('every clause and part stands once, in the order of the notices', () => {
  expect(all.map(({ id }) => id)).toEqual(Object.keys(words.clauses));
});

test.each([
  ['25-1', ['25-1-0', '25-1-1', '25-1-2', '25-1-3', '25-1-4']],
  ['25-1-3', ['25-1-3-a', '25-1-3-b', '25-1-3-c', '25-1-3-d', '25-1-3-e']],
  ['25-0', []],
  ['net-3-1', []],
])('within %s stand %j', (id, within) => {
  expect(all.find((entry) => entry.id === id)?.parts.map((part) => part.id)).toEqual(within);
});

test('a clause whose heading no notice has stands by itself', () => {
  const [, network] = outline;
  expect(network?.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(['net-2', 'net-3-1', 'net-3-3']));
});

test('every written rule stands in full once, with examples, and is named under its other clauses', () => {
  const inFull = all.flatMap(({ id, rules }) => rules.map((rule) => [rule.id, id]));
  const written = Object.keys(examples);
  expect(inFull.map(([rule]) => rule).sort()).toEqual([...written].sort());
  for (const [rule = '', clause] of inFull) expect(words.rules[rule]?.clauses[0]).toBe(clause);
  for (const { rules } of all) {
    for (const { id, flags, passes } of rules) expect([id, flags.length, passes.length]).toEqual([id, 2, 2]);
  }
  for (const id of written) {
    const others = all.filter(({ elsewhere }) => elsewhere.some((rule) => rule.id === id)).map((entry) => entry.id);
    expect([id, ...others.sort()]).toEqual([id, ...(words.rules[id]?.clauses.slice(1) ?? []).toSorted()]);
  }
});

test('what the second reader looks for stands under each of its clauses', () => {
  const learned = Object.keys(words.rules).filter((id) => !examples[id]);
  expect(learned.length).toBeGreaterThan(5);
  for (const id of learned) {
    const under = all.filter(({ alike }) => alike.some((rule) => rule.id === id)).map((entry) => entry.id);
    expect(under.sort()).toEqual((words.rules[id]?.clauses ?? []).toSorted());
  }
});
