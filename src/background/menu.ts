/** Menu of selected text; Firefox for Android has none. */
import browser from 'webextension-polyfill';
import { selectionKey } from '../messages.ts';
import { loadSettings, onSettings } from '../stored-settings.ts';
import { messagesIn } from './announcement.ts';

const item = 'check-selection';

async function draw(): Promise<void> {
  const { checkSelection } = messagesIn((await loadSettings()).language);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: item, title: checkSelection, contexts: ['selection'] });
}

/** The text goes to the check page by way of the session's storage, which is never written to disk. */
async function checkSelection(text: string): Promise<void> {
  await browser.storage.session.set({ [selectionKey]: text });
  await browser.tabs.create({ url: browser.runtime.getURL('src/check/index.html?selection') });
}

export function listenToMenu(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === item && selectionText) void checkSelection(selectionText);
  });
  browser.runtime.onInstalled.addListener(() => void draw());
  onSettings(() => void draw());
}
