/** The number on the icon: the findings of all frames of a tab. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundMessage } from '../messages.ts';
import { announcementOf } from './announcement.ts';
import { type FrameCounts, parseFrameCounts, sumOf, withCount, withoutFrame } from './frame-counts.ts';

/** Neither warning nor praise: the number says where to look. */
const badgeColour = '#51606f';
const keyOf = (tabId: number) => `frames of tab ${tabId}`;
/** Where the finding that a person sees is kept, for the next step to go on from (step.ts). */
export const shownKey = (tabId: number) => `finding shown in tab ${tabId}`;

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

async function change(tabId: number, change: (counts: FrameCounts) => FrameCounts): Promise<FrameCounts> {
  const before = await frameCounts(tabId);
  const counts = change(before);
  await browser.storage.session.set({ [keyOf(tabId)]: counts });
  // On another page the same ids are other findings.
  if (counts['0']?.since !== before['0']?.since) await browser.storage.session.remove(shownKey(tabId));
  await showCount(tabId, sumOf(counts));
  return counts;
}

/** Ids of the frames of a tab that have told their count, in ascending order. */
export const framesOf = (tabId: number): Promise<number[]> =>
  inTurn(async () =>
    Object.keys(await frameCounts(tabId))
      .map(Number)
      .sort((a, b) => a - b),
  );

type BadgeMessage = Extract<BackgroundMessage, { type: 'countChanged' | 'frameLeft' }>;

export async function answerBadge(message: BadgeMessage, { tab, frameId }: Runtime.MessageSender): Promise<unknown> {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  const { id } = tab;
  const counts = await inTurn(() =>
    change(id, (before) =>
      message.type === 'frameLeft'
        ? withoutFrame(before, frameId, message.since)
        : withCount(before, frameId, message.count, message.since),
    ),
  );
  // Said once a page: its frames are read after it, and the popup counts them too.
  return message.type === 'countChanged' && message.isScanned && frameId === 0
    ? announcementOf(sumOf(counts))
    : undefined;
}

/** A tab that is closed has no badge, and no finding that is shown. */
export function forgetTab(tabId: number): void {
  void inTurn(() => browser.storage.session.remove([keyOf(tabId), shownKey(tabId)]));
}

export function startBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: badgeColour });
}
