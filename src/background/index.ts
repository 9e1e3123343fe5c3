/** Badge: the findings of all frames of a tab. Keeps nothing in memory, since the browser may stop it at any time. */
import browser, { type Runtime } from 'webextension-polyfill';
import { type BackgroundMessage, parseBackgroundMessage } from '../messages.ts';
import { type FrameCounts, parseFrameCounts, sumOf, withCount, withoutFrame } from './frame-counts.ts';

/** Neither warning nor praise: the number says where to look. */
const badgeColour = '#51606f';
const keyOf = (tabId: number) => `frames of tab ${tabId}`;

async function frameCounts(tabId: number): Promise<FrameCounts> {
  const key = keyOf(tabId);
  return parseFrameCounts((await browser.storage.session.get(key))[key]);
}

async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
  } catch (error) {
    // The tab may have been closed in the meantime; then there is no badge to draw.
    console.info('no badge drawn', error);
  }
}

/** Steps that read and write storage run one after the other, else one of two frames would be lost. */
let lastStep: Promise<unknown> = Promise.resolve();
function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const result = lastStep.then(step);
  lastStep = result.catch(() => undefined);
  return result;
}

async function change(tabId: number, change: (counts: FrameCounts) => FrameCounts): Promise<void> {
  const counts = change(await frameCounts(tabId));
  await browser.storage.session.set({ [keyOf(tabId)]: counts });
  await showCount(tabId, sumOf(counts));
}

function answer(message: BackgroundMessage, sender: Runtime.MessageSender): Promise<unknown> {
  if (message.type === 'framesOf') {
    return inTurn(async () => Object.keys(await frameCounts(message.tabId)).map(Number));
  }
  const tabId = sender.tab?.id;
  const { frameId } = sender;
  if (tabId === undefined || frameId === undefined) return Promise.resolve();
  return inTurn(() =>
    change(tabId, (counts) =>
      message.type === 'frameLeft'
        ? withoutFrame(counts, frameId, message.since)
        : withCount(counts, frameId, message.count, message.since),
    ),
  );
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const parsed = sender.id === browser.runtime.id ? parseBackgroundMessage(message) : undefined;
  return parsed && answer(parsed, sender);
});
browser.tabs.onRemoved.addListener((tabId) => {
  void inTurn(() => browser.storage.session.remove(keyOf(tabId)));
});
void browser.action.setBadgeBackgroundColor({ color: badgeColour });
