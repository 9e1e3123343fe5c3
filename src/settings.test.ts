import { expect, test } from 'vitest';
import { defaultSettings, isOwnWord, parseSettings } from './settings.ts';

const word = { word: '学分银行', note: '问过老师', variants: '學学' };

test.each([
  ['nothing stored', undefined, {}],
  ['something else', 'settings', {}],
  [
    'version 1, as 0.1.0 stored it',
    { version: 1, sensitivity: 'careful', lists: ['guangdong'] },
    { sensitivity: 'careful', lists: ['guangdong'] },
  ],
  [
    'version 2',
    { ...defaultSettings, ownWords: [word], pausedSites: ['school.example'], pausedUntil: 7, language: 'en' },
    { ownWords: [word], pausedSites: ['school.example'], pausedUntil: 7, language: 'en' },
  ],
  [
    'a version to come: what is known of it',
    { version: 9, sensitivity: 'thorough', lists: 'guangdong', more: true },
    { sensitivity: 'thorough' },
  ],
  [
    'an own word without a note',
    { ownWords: [{ word: '水管' }] },
    { ownWords: [{ word: '水管', note: '', variants: '' }] },
  ],
])('%s', (_, stored, differing) => {
  expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...differing });
});

test.each([
  ['sensitivity', 'loud'],
  ['lists', ['guangdong', 'mars']],
  ['kindsOff', 'promise'],
  ['phrasesOff', [7]],
  ['ownWords', [{ word: '一' }]],
  ['ownWords', [{ word: '<b>水管</b>' }]],
  ['ownWords', [{ word: '水管', variants: '(管' }]],
  ['ownWords', [{ word: '水管', variants: '筦管水' }]],
  ['pausedSites', ['a'.repeat(1001)]],
  ['phrasesOff', ['']],
  ['ownWords', [{ word: '包过⒈' }]],
  ['pausedSites', ['https://a.example/x']],
  ['pausedSites', ['']],
  ['pausedUntil', -1],
  ['pausedUntil', 9e15],
  ['textSize', null],
  ['theme', 'pink'],
  ['language', 'de'],
])('%s that cannot be read is as by default, and is told', (field, value) => {
  const faults: string[] = [];
  expect(parseSettings({ theme: 'dark', [field]: value }, (name) => faults.push(name))).toEqual({
    ...defaultSettings,
    ...(field === 'theme' ? {} : { theme: 'dark' }),
  });
  expect(faults).toEqual([field]);
});

test.each([
  ['水管', true],
  ['AB计划', true],
  ['管', false],
  ['水 管', false],
  ['plan', false],
  ['水'.repeat(31), false],
])('own word %s: %s', (text, isOne) => expect(isOwnWord(text)).toBe(isOne));

test('what stands twice in a list is read once', () => {
  const twice = { phrasesOff: ['包过', '包过'], ownWords: [word, { ...word, note: '后来的' }] };
  expect(parseSettings(twice)).toMatchObject({ phrasesOff: ['包过'], ownWords: [{ ...word, note: '后来的' }] });
});
