import { beforeEach, expect, test, vi } from 'vitest';
import { answerBadge, forgetTab, shownKey } from './badge.ts';

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => {
  const session = {
    get: async (key: string) => ({ [key]: stored.get(key) }),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) stored.set(key, value);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) stored.delete(key);
    },
  };
  const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() };
  return { default: { storage: { session, local: { get: async () => ({}) } }, action } };
});

const sender = (frameId: number) => ({ tab: { id: 7 }, frameId }) as Parameters<typeof answerBadge>[1];
const count = (frameId: number, found: number, isScanned = true, since = 1000) =>
  answerBadge({ type: 'countChanged', count: found, since, isScanned }, sender(frameId));

beforeEach(() => stored.clear());

test('the main frame is told what to say of the whole tab, after a scan', async () => {
  expect(await count(3, 2)).toBeUndefined();
  expect(await count(0, 1)).toContain('3 处');
  expect(await count(0, 4, false)).toBeUndefined();
  expect(await count(0, 0, true, 2000)).toBeUndefined();
});

test('another page, and a tab that is closed, forget which finding was shown', async () => {
  await count(0, 1);
  stored.set(shownKey(7), { frameId: 0, findingId: 'p-baoguo.1' });
  await count(0, 2);
  expect(stored.has(shownKey(7))).toBe(true);
  await count(0, 2, true, 2000);
  expect(stored.has(shownKey(7))).toBe(false);
  forgetTab(7);
  await vi.waitFor(() => expect([...stored.keys()]).toEqual([]));
});
