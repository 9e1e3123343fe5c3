/** @vitest-environment jsdom */

import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { messages } from '../ui/messages/zh-hans/index.ts';
import { pageMessages } from '../ui/messages/zh-hans/pages.ts';
import { PageMessagesContext } from '../ui/page.tsx';
import { SurfaceContext } from '../ui/surface.tsx';
import { PinSection } from './pin-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';

type Told = { address: string; runtime: object; action: object; commands: object | undefined };
const told = vi.hoisted<Told>(() => ({
  address: '',
  runtime: { getURL: () => told.address, getManifest: () => ({ name: 'X 识证' }) },
  action: {},
  commands: {},
}));
vi.mock('webextension-polyfill', () => ({ default: told }));

const { pin, shortcuts } = pageMessages.welcome;
const surface = { settings: defaultSettings, messages, change: async () => true, fault: undefined };

async function show() {
  const tree = (
    <SurfaceContext.Provider value={surface}>
      <PageMessagesContext.Provider value={pageMessages}>
        <PinSection />
        <ShortcutsSection />
      </PageMessagesContext.Provider>
    </SurfaceContext.Provider>
  );
  render(tree, document.body);
  await vi.waitFor(() => expect(document.body.querySelector('ol.pin')).not.toBeNull());
}
const pinLine = () => document.querySelector('.pinned')?.textContent;

beforeEach(() => {
  render(null, document.body);
  told.address = 'chrome-extension://a/';
  told.action = {};
  told.commands = undefined;
});

test.each([
  ['pinned', { getUserSettings: async () => ({ isOnToolbar: true }) }, pin.pinned],
  ['not pinned', { getUserSettings: async () => ({ isOnToolbar: false }) }, pin.unpinned],
  ['Firefox on a phone', { getUserSettings: async () => ({}) }, ''],
  ['a browser that cannot say', {}, ''],
])('%s', async (_, action, line) => {
  told.action = action;
  await show();
  await vi.waitFor(() => expect(pinLine()).toBe(line));
});

test('ticks itself when the browser tells of a change', async () => {
  let isOnToolbar = false;
  const listeners = new Set<() => void>();
  told.action = {
    getUserSettings: async () => ({ isOnToolbar }),
    onUserSettingsChanged: {
      addListener: (one: () => void) => listeners.add(one),
      removeListener: (one: () => void) => listeners.delete(one),
    },
  };
  await show();
  await vi.waitFor(() => expect(pinLine()).toBe(pin.unpinned));
  isOnToolbar = true;
  for (const tell of listeners) tell();
  await vi.waitFor(() => expect(pinLine()).toBe(pin.pinned));
  render(null, document.body);
  await vi.waitFor(() => expect(listeners.size).toBe(0));
});

test.each([
  ['moz-extension://a/', 'firefox'],
  ['chrome-extension://a/', 'chromium'],
] as const)('%s has the steps and the keys of %s', async (address, kind) => {
  told.address = address;
  told.commands = { getAll: async () => [{ name: 'next-finding', shortcut: '' }] };
  await show();
  const steps = [...document.querySelectorAll('ol.pin li')].map(({ textContent }) => textContent);
  expect(steps).toEqual(pin[kind]('X 识证'));
  await vi.waitFor(() => expect(document.body.textContent).toContain(shortcuts[kind]));
  expect(document.querySelector('[data-command="next-finding"]')?.textContent).toContain(shortcuts.unset);
});

test('a browser without commands says nothing of keys', async () => {
  await show();
  expect(document.body.textContent).not.toContain(shortcuts.title);
});
