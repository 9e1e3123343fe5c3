import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../settings.ts';
import { backupName, placeIn, readBackup, writeBackup } from './read-backup.ts';

const mine: Settings = {
  ...defaultSettings,
  ownWords: [{ word: '减肥', note: '问过', variants: '減减' }],
  pausedSites: ['school.example'],
  theme: 'dark',
};

const applied = (text: string, settings: Settings) => {
  const read = readBackup(text);
  return read.is === 'backup' ? read.apply(settings) : read;
};

describe('what is exported can be imported', () => {
  test('in whole', () => expect(applied(writeBackup(mine), defaultSettings)).toEqual(mine));

  test('over others: every field is that of the file', () =>
    expect(applied(writeBackup(defaultSettings), mine)).toEqual(defaultSettings));

  test('pretty-printed', () => expect(writeBackup(mine)).toContain('\n  "theme": "dark",\n'));

  test('named by the day', () => {
    expect(backupName(new Date(2026, 0, 5, 23, 59))).toBe('shizheng-settings-2026-01-05.json');
  });
});

test('version 1 is read, and what it lacks stays', () => {
  const first = '{"version":1,"sensitivity":"careful","lists":["guangdong"]}';
  expect(applied(first, mine)).toEqual({ ...mine, sensitivity: 'careful', lists: ['guangdong'] });
});

test.each([
  ['no JSON', 'hello', { is: 'notJson' }],
  ['an empty file', '', { is: 'notJson' }],
  ['a list', '[]', { is: 'notOurs' }],
  ['nothing', 'null', { is: 'notOurs' }],
  ['a text', '"settings"', { is: 'notOurs' }],
  ['another object', '{"name":"shizheng"}', { is: 'notOurs' }],
  ['another object with a version', '{"name":"shizheng","version":1}', { is: 'notOurs' }],
  ['a version that is none', '{"version":"2","theme":"dark"}', { is: 'notOurs' }],
  ['a version to come', '{"version":3,"theme":"dark"}', { is: 'newer', version: 3 }],
  [
    'fields that are not understood',
    '{"version":2,"theme":"pink","ownWords":[{"word":"一"}],"language":"en"}',
    { is: 'notUnderstood', fields: ['ownWords', 'theme'], others: [] },
  ],
  [
    'a field nobody knows',
    '{"version":2,"theme":"dark","colour":"red"}',
    { is: 'notUnderstood', fields: [], others: ['colour'] },
  ],
  [
    'a word that would be no pattern',
    '{"version":2,"ownWords":[{"word":"减肥","note":"","variants":"(减"}]}',
    { is: 'notUnderstood', fields: ['ownWords'], others: [] },
  ],
])('%s changes nothing', (_, text, fault) => expect(readBackup(text)).toMatchObject(fault));

test.each([
  ['JSON.parse: expected property name or } at line 2 column 3 of the JSON data', { line: 2, column: 3 }],
  ['Expected property name in JSON at position 5 (line 2 column 3)', { line: 2, column: 3 }],
  ['Unexpected token x in JSON at position 4', { line: 2, column: 3 }],
  ['Unexpected end of JSON input', undefined],
])('%s', (message, place) => expect(placeIn(message, '{\n  x}')).toEqual(place));
