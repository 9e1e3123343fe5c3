/** The tab that the popup speaks of, and the frames in it. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Report } from '../core/rule.ts';
import {
  type BackgroundMessage,
  type Direction,
  type FindingPlace,
  type PageMessage,
  parseFindingPlace,
  parseFrameIds,
} from '../messages.ts';
import { parseReport } from './parse-report.ts';

/** Why a page does not answer. `unread`: no content script runs there (yet). */
export type Obstacle = 'permission' | 'notWebPage' | 'loading' | 'unread' | 'closed';

const mainFrame = 0;

/** @param search of the popup's address; `?tab=ID` names a tab, else the active one is meant */
export async function findTab(search: string): Promise<number | undefined> {
  const named = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10);
  if (!Number.isNaN(named)) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** Ids of the frames that can be asked, the main frame first. */
export async function framesOf(tabId: number): Promise<number[]> {
  const message: BackgroundMessage = { type: 'framesOf', tabId };
  const others = parseFrameIds(await browser.runtime.sendMessage(message)) ?? [];
  return [...new Set([mainFrame, ...others])].sort((a, b) => a - b);
}

async function ask(tabId: number, frameId: number, message: PageMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    // Nobody listens there: the frame has gone, or no content script runs in it.
    return undefined;
  }
}

/** The report of one frame; undefined when it does not answer. */
export async function askForReport(
  tabId: number,
  frameId: number,
  type: 'getReport' | 'awaitReport' | 'rescan',
): Promise<Report | undefined> {
  return parseReport(await ask(tabId, frameId, { type }));
}

/** Brings the tab to a finding; false when its text is gone. */
export async function showFinding(tabId: number, frameId: number, findingId: string): Promise<boolean> {
  const isShown = (await ask(tabId, frameId, { type: 'showFinding', findingId, withCard: false })) === true;
  if (isShown) await uncover(tabId);
  return isShown;
}

/** On a phone the popup is a page of its own and hides the other. */
async function uncover(tabId: number): Promise<void> {
  if (await browser.tabs.getCurrent()) await browser.tabs.update(tabId, { active: true });
}

/** Brings the tab to its next or previous finding, and says which that is. */
export async function stepTo(tabId: number, direction: Direction): Promise<FindingPlace | undefined> {
  const message: BackgroundMessage = { type: 'step', tabId, direction };
  const place = parseFindingPlace(await browser.runtime.sendMessage(message));
  if (place) await uncover(tabId);
  return place;
}

/** Leaves all frames of a tab alone until they are loaded anew, or reads them again. */
export async function pausePage(tabId: number, paused: boolean): Promise<void> {
  await Promise.all((await framesOf(tabId)).map((frameId) => ask(tabId, frameId, { type: 'pausePage', paused })));
}

/** Undefined for a tab that has been closed. */
const tabOf = (tabId: number): Promise<Tabs.Tab | undefined> => browser.tabs.get(tabId).catch(() => undefined);

/** The host name of a tab with a web page. */
export async function siteOfTab(tabId: number): Promise<string | undefined> {
  const url = (await tabOf(tabId))?.url;
  return url && /^https?:/.test(url) ? new URL(url).hostname : undefined;
}

/** Why a tab that does not answer does not. */
export async function findObstacle(tabId: number): Promise<Obstacle> {
  const mayRead = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
  if (!mayRead) return 'permission';
  const tab = await tabOf(tabId);
  if (!tab) return 'closed';
  const { url, pendingUrl, status } = tab;
  // Addresses of the browser's own pages are hidden from us, or are no web addresses.
  if (!/^https?:/.test(pendingUrl ?? url ?? '')) return 'notWebPage';
  return status === 'loading' ? 'loading' : 'unread';
}

/** Calls back once a tab has loaded a page, or is closed; returns what ends that. */
export function onLoaded(tabId: number, callback: () => void): () => void {
  const listener = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && status === 'complete') callback();
  };
  const onRemoved = (id: number) => {
    if (id === tabId) callback();
  };
  browser.tabs.onUpdated.addListener(listener);
  browser.tabs.onRemoved.addListener(onRemoved);
  return () => {
    browser.tabs.onUpdated.removeListener(listener);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
}

/** Calls back whenever a frame of the tab tells a new count; returns what ends that. */
export function onNews(tabId: number, callback: () => void): () => void {
  const listener = (_message: unknown, sender: { id?: string; tab?: Tabs.Tab }): undefined => {
    if (sender.id === browser.runtime.id && sender.tab?.id === tabId) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
