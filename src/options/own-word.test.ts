import { expect, test } from 'vitest';
import type { OwnWord } from '../core/rule.ts';
import { isOwnWord, mostEntries } from '../settings.ts';
import { listFault, shapeFault, tidyWord } from './own-word.ts';
import { variantsOf } from './variants.ts';

const own = (word: string): OwnWord => ({ word, note: '', variants: variantsOf(word) });

test.each([
  ['  水管 ', '水管'],
  ['ＡＢ计划', 'ab计划'],
  ['⽔管', '水管'],
])('«%s» is stored as %s', (typed, stored) => expect(tidyWord(typed)).toBe(stored));

test.each([
  ['', 'empty'],
  ['水 管', 'signs'],
  ['水管！', 'signs'],
  ['<b>水管', 'signs'],
  ['管', 'short'],
  ['水a管', 'short'],
  ['plan', 'short'],
  ['水'.repeat(31), 'long'],
  ['水'.repeat(30), undefined],
  ['ab计划2', undefined],
])('«%s»: %s', (word, fault) => {
  expect(shapeFault(word)).toBe(fault);
  expect(isOwnWord(word)).toBe(fault === undefined);
});

test.each([
  ['减肥', ['减肥'], '减肥'],
  ['減肥', ['水管', '减肥'], '减肥'],
  ['减肥', ['減肥'], '減肥'],
  ['ab计划', ['AB计划'], 'AB计划'],
  ['减肥班', ['减肥'], undefined],
  ['减重', ['减肥'], undefined],
])('%s beside %s: %s is known', (word, words, known) => {
  expect(listFault(own(word), words.map(own))).toEqual(known && { known });
});

test('a word stored without variants is known all the same', () =>
  expect(listFault(own('減肥'), [{ word: '减肥', note: '', variants: '' }])).toEqual({ known: '减肥' }));

test('no more words than can be read again', () => {
  const many = Array.from({ length: mostEntries }, (_, i) => ({ word: `水管${i}`, note: '', variants: '' }));
  expect(listFault(own('减肥'), many)).toBe('full');
  expect(listFault(own('减肥'), many.slice(1))).toBeUndefined();
});
