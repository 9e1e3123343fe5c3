import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../settings.ts';
import { messages as englishShared } from '../ui/messages/en/index.ts';
import { pageMessages as englishPages } from '../ui/messages/en/pages.ts';
import { messages as shared } from '../ui/messages/zh-hans/index.ts';
import { pageMessages } from '../ui/messages/zh-hans/pages.ts';
import { tellChanges } from './tell-changes.ts';

const messages = { ...shared, ...pageMessages };
const english = { ...englishShared, ...englishPages };
const own = (word: string, note = '') => ({ word, note, variants: '' });

test.each<[string, Partial<Settings>, Partial<Settings>, string[]]>([
  ['nothing', {}, {}, []],
  ['a value', { theme: 'system' }, { theme: 'dark' }, ['深浅：从“跟随系统”改成“深色”']],
  ['a language, each in its own words', {}, { language: 'en' }, ['语言：从“简体中文”改成“English”']],
  ['a kind', {}, { kindsOff: ['other'] }, ['不再标：“其他”']],
  ['a kind again', { kindsOff: ['other'] }, {}, ['重新标：“其他”']],
  [
    'words come, go and get another note',
    { ownWords: [own('减肥'), own('水管')] },
    { ownWords: [own('水管', '问过'), own('学分银行')] },
    ['加上词：“学分银行”', '删除词：“减肥”', '改备注：“水管”'],
  ],
  ['phrases', { phrasesOff: ['包过'] }, { phrasesOff: ['保过', '包过'] }, ['不再提示：“保过”']],
  ['sites', { pausedSites: ['a.example'] }, {}, ['恢复：“a.example”']],
  ['a pause that is over is none', { pausedUntil: 7 }, {}, []],
])('%s', (_, before, after, lines) => {
  expect(tellChanges({ ...defaultSettings, ...before }, { ...defaultSettings, ...after }, messages)).toEqual(lines);
});

test('a long list is cut, and says how long it is', () => {
  const phrasesOff = Array.from({ length: 40 }, (_, i) => `词${i}`);
  const [line] = tellChanges(defaultSettings, { ...defaultSettings, phrasesOff }, messages);
  expect(line).toMatch(/“词11”等 40 个$/);
  const [inEnglish] = tellChanges(defaultSettings, { ...defaultSettings, phrasesOff }, english);
  expect(inEnglish).toMatch(/“词11” and 28 more$/);
});
