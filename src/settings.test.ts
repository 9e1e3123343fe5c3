import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from './settings.ts';

test.each([
  [undefined, defaultSettings],
  ['thorough', defaultSettings],
  [
    { version: 1, sensitivity: 'careful', lists: ['guangdong'] },
    { version: 1, sensitivity: 'careful', lists: ['guangdong'] },
  ],
  [
    { sensitivity: 'loud', lists: ['guangdong', 'guangdong', 'mars', 7] },
    { ...defaultSettings, lists: ['guangdong'] },
  ],
  [
    { version: 9, sensitivity: 'thorough', lists: 'guangdong', more: true },
    { ...defaultSettings, sensitivity: 'thorough' },
  ],
])('%j', (stored, settings) => expect(parseSettings(stored)).toEqual(settings));

test('anything stored gives settings', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(parseSettings(parseSettings(stored))).toEqual(parseSettings(stored));
    }),
  );
});
