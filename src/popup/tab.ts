/** The tab that the popup speaks of, and the frames in it. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Report } from '../core/rule.ts';
import { type BackgroundMessage, type PageMessage, parseFrameIds } from '../messages.ts';
import { parseReport } from './parse-report.ts';

/** Why a page does not answer: the person has not allowed it, or no content script runs there (yet). */
export type Obstacle = 'permission' | 'unread';

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
  const isShown = (await ask(tabId, frameId, { type: 'showFinding', findingId })) === true;
  // On a phone the popup is a page of its own and hides the other.
  if (isShown && (await browser.tabs.getCurrent())) await browser.tabs.update(tabId, { active: true });
  return isShown;
}

/** Why a page that does not answer does not. */
export async function findObstacle(): Promise<Obstacle> {
  const mayRead = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
  return mayRead ? 'unread' : 'permission';
}

/** Calls back whenever a frame of the tab tells a new count; returns what ends that. */
export function onNews(tabId: number, callback: () => void): () => void {
  const listener = (_message: unknown, sender: { id?: string; tab?: Tabs.Tab }): undefined => {
    if (sender.id === browser.runtime.id && sender.tab?.id === tabId) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
