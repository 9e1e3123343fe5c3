/** The number on the icon: the findings of all frames of a tab. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../messages.ts';
import { announcementOf } from './announcement.ts';
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

/** Ids of the frames of a tab that have told their count, in ascending order. */
export const framesOf = (tabId: number): Promise<number[]> =>
  inTurn(async () =>
    Object.keys(await frameCounts(tabId))
      .map(Number)
      .sort((a, b) => a - b),
  );

type BadgeMessage = Extract<BackgroundMessage, { type: 'countChanged' | 'frameLeft' | 'framesOf' }>;

export async function answerBadge(message: BadgeMessage, { tab, frameId }: Runtime.MessageSender): Promise<unknown> {
  if (message.type === 'framesOf') return framesOf(message.tabId);
  if (tab?.id === undefined || frameId === undefined) return undefined;
  const { id } = tab;
  await inTurn(() =>
    change(id, (counts) =>
      message.type === 'frameLeft'
        ? withoutFrame(counts, frameId, message.since)
        : withCount(counts, frameId, message.count, message.since),
    ),
  );
  return message.type === 'countChanged' ? announcementOf(message.count) : undefined;
}

/** A tab that is closed has no badge. */
export function forgetTab(tabId: number): void {
  void inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

export function startBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: badgeColour });
}
