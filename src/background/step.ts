/** Next and previous finding of a tab, through all its frames. */
import browser from 'webextension-polyfill';
import { type Direction, type FindingPlace, isRecord, type PageMessage, parseFindingPlace } from '../messages.ts';
import { framesOf, shownKey } from './badge.ts';

/** Keeps which finding a person sees, for the next step to go on from. */
export const rememberShown = (tabId: number, place: FindingPlace): Promise<void> =>
  browser.storage.session.set({ [shownKey(tabId)]: place });

/** A frame's answer, or undefined where nobody of ours listens (any more). */
async function ask(tabId: number, frameId: number, message: PageMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined;
  }
}

async function findingsOf(tabId: number, frameId: number): Promise<FindingPlace[]> {
  const report = await ask(tabId, frameId, { type: 'getReport' });
  const findings = isRecord(report) && Array.isArray(report.findings) ? report.findings : [];
  return findings.flatMap((finding) =>
    isRecord(finding) ? (parseFindingPlace({ frameId, findingId: finding.id }) ?? []) : [],
  );
}

/** Whether a person has paused the page of a tab, which its main frame knows. */
export async function isPagePaused(tabId: number): Promise<boolean> {
  const report = await ask(tabId, 0, { type: 'getReport' });
  return isRecord(report) && report.paused === 'page';
}

/** The place to go to from the one shown last; from none the first, or the last when going back. */
export function placeAfter(
  all: readonly FindingPlace[],
  shown: FindingPlace | undefined,
  direction: Direction,
): FindingPlace | undefined {
  const at = all.findIndex(({ frameId, findingId }) => frameId === shown?.frameId && findingId === shown.findingId);
  if (at < 0) return direction === 'next' ? all[0] : all.at(-1);
  return all[(at + (direction === 'next' ? 1 : -1) + all.length) % all.length];
}

/**
 * Brings the tab to its next or previous finding.
 * @param withCard opens the card there
 * @returns which one that is; undefined where there is none
 */
export async function stepInTab(
  tabId: number,
  direction: Direction,
  withCard = false,
): Promise<FindingPlace | undefined> {
  const frames = await framesOf(tabId);
  const all = (await Promise.all(frames.map((frameId) => findingsOf(tabId, frameId)))).flat();
  const key = shownKey(tabId);
  const shown = parseFindingPlace((await browser.storage.session.get(key))[key]);
  const next = placeAfter(all, shown, direction);
  if (!next) return undefined;
  await rememberShown(tabId, next);
  await ask(tabId, next.frameId, { type: 'showFinding', findingId: next.findingId, withCard });
  return next;
}
