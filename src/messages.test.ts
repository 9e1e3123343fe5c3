import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BackgroundMessage,
  type PageMessage,
  parseBackgroundMessage,
  parseFrameIds,
  parsePageMessage,
} from './messages.ts';

const toPage: PageMessage[] = [
  { type: 'getReport' },
  { type: 'awaitReport' },
  { type: 'rescan' },
  { type: 'showFinding', findingId: 'p-baoguo.1', withCard: true },
  { type: 'pausePage', paused: true },
];
const toBackground: BackgroundMessage[] = [
  { type: 'countChanged', count: 0, since: 1795167081451.3, isScanned: true },
  { type: 'frameLeft', since: 1 },
  { type: 'framesOf', tabId: 7 },
  { type: 'step', tabId: 7, direction: 'previous' },
  { type: 'isPagePaused' },
  { type: 'loadCard' },
  { type: 'describeFinding', findingId: 'p-baoguo.1', ruleId: 'p-baoguo', clauseIds: ['25-1-2'] },
  { type: 'stepFromCard', direction: 'next' },
  { type: 'openPopup' },
  { type: 'openNotice', clauseId: '25-1-2' },
  { type: 'switchOffPhrase', phrase: '包过' },
  { type: 'pauseSite' },
];

test.each(toPage)('the page understands $type', (message) => {
  expect(parsePageMessage({ ...message, extra: 1 })).toEqual(message);
  expect(parseBackgroundMessage(message)).toBeUndefined();
});

test.each(toBackground)('the background understands $type', (message) => {
  expect(parseBackgroundMessage({ ...message, extra: 1 })).toEqual(message);
  expect(parsePageMessage(message)).toBeUndefined();
});

test.each([
  { type: 'countChanged', count: -1, since: 0 },
  { type: 'countChanged', count: 1.5, since: 0 },
  { type: 'countChanged', count: '1', since: 0 },
  { type: 'countChanged', count: 1 },
  { type: 'countChanged', count: 1, since: Number.NaN },
  { type: 'framesOf', tabId: -1 },
  { type: 'showFinding' },
  { type: 'step', tabId: 7, direction: 'up' },
  { type: 'describeFinding', findingId: 'p-baoguo.1', ruleId: 'p-baoguo', clauseIds: [7] },
  { type: 'switchOffPhrase' },
  { type: 'toString' },
  [],
  null,
])('%j is dropped', (message) => {
  expect(parsePageMessage(message)).toBeUndefined();
  expect(parseBackgroundMessage(message)).toBeUndefined();
});

const types = fc.constantFrom(...[...toPage, ...toBackground].map(({ type }) => type));
const almost = fc.record(
  { type: types, findingId: fc.jsonValue(), count: fc.jsonValue(), since: fc.jsonValue(), tabId: fc.jsonValue() },
  { requiredKeys: ['type'] },
);

test('parsing is total, and what is understood once is understood again', () => {
  fc.assert(
    fc.property(fc.oneof(almost, fc.jsonValue(), fc.anything()), (message) => {
      for (const parse of [parsePageMessage, parseBackgroundMessage]) {
        const parsed = parse(message);
        if (parsed) expect(parse(parsed)).toEqual(parsed);
      }
      parseFrameIds(message);
    }),
  );
});

test('frame ids are whole numbers', () => {
  expect(parseFrameIds([0, 5])).toEqual([0, 5]);
  expect(parseFrameIds([0, '5'])).toBeUndefined();
  expect(parseFrameIds(undefined)).toBeUndefined();
});
