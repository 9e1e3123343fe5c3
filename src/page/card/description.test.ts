import english from 'virtual:rules/words/en';
import traditional from 'virtual:rules/words/zh-Hant';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeFinding } from '../../describe-finding.ts';
import { defaultSettings } from '../../settings.ts';
import { parseDescription } from './description.ts';

const look = { language: 'zh-Hant', textSize: 'large', theme: 'dark' };
const whole = { ...look, ...describeFinding('p-baoguo', ['25-1-2', 'net-2-3'], traditional, defaultSettings) };

test('what the background says arrives whole', () => {
  expect(whole.ask).toHaveLength(2);
  expect(Object.keys(whole.clauses)).toEqual(expect.arrayContaining(['25-1-2', 'net-2-3']));
  expect(parseDescription(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  const part = { ...look, ...describeFinding('p-prc', ['25-1-1-a'], english, defaultSettings) };
  expect(parseDescription(part)).toEqual(part);
});

test('an own word brings its note and no clauses', () => {
  const settings = { ...defaultSettings, ownWords: [{ word: '上岸', note: '问清楚', variants: '' }] };
  expect(describeFinding('own:上岸', [], traditional, settings)).toMatchObject({
    note: '问清楚',
    label: '',
    clauses: {},
  });
  expect(describeFinding('own:上岸班', [], traditional, settings).note).toBe('');
});

test.each([
  { language: 'fr' },
  { theme: undefined },
  { label: 7 },
  { ask: '问' },
  { ask: [null] },
  { clauses: null },
  { clauses: { '25-1-2': { notice: '25', heading: '题', text: 1 } } },
  { notices: [{ id: '25', number: 5, date: '2022-02-23' }] },
  { notices: {} },
])('%j is dropped', (change) => {
  expect(parseDescription({ ...whole, ...change })).toBeUndefined();
});

test('never throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => void parseDescription(value)));
  const names = fc.constantFrom(...Object.keys(whole));
  fc.assert(fc.property(names, fc.anything(), (name, value) => void parseDescription({ ...whole, [name]: value })));
});
