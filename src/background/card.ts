/** What the card beside a phrase asks for. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { BackgroundMessage } from '../messages.ts';
import { changeSettings, loadSettings } from '../stored-settings.ts';
import { describeForCard } from './describe.ts';
import { rememberShown, stepInTab } from './step.ts';

type CardMessage = Exclude<
  BackgroundMessage,
  { type: 'countChanged' | 'frameLeft' | 'framesOf' | 'isPagePaused' | 'step' }
>;

const openTab = (path: string) => browser.tabs.create({ url: browser.runtime.getURL(path) });

/** The popup of the toolbar, or its page where a browser opens it for a click on the toolbar only. */
async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openTab(`src/popup/index.html?tab=${tabId}`);
  }
}

/** Adds to a list of the settings; true when stored. */
async function addTo(field: 'phrasesOff' | 'pausedSites', entry: string): Promise<boolean> {
  try {
    await changeSettings((settings) => ({ [field]: [...new Set([...settings[field], entry])] }));
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** The host name of a tab with a web page. */
const siteOf = ({ url }: Tabs.Tab): string | undefined =>
  url && /^https?:/.test(url) ? new URL(url).hostname : undefined;

export async function answerCard(message: CardMessage, { tab, frameId }: Runtime.MessageSender): Promise<unknown> {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  switch (message.type) {
    case 'loadCard':
      await browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId] },
        files: ['src/page/card/index.js'],
      });
      return undefined;
    case 'describeFinding': {
      await rememberShown(tab.id, { frameId, findingId: message.findingId });
      return describeForCard(message.ruleId, message.clauseIds, await loadSettings());
    }
    case 'stepFromCard':
      return (await stepInTab(tab.id, message.direction, true))?.frameId === frameId;
    case 'openPopup':
      return openPopup(tab.id);
    case 'openNotice':
      return void (await openTab(`src/notice/index.html#${encodeURIComponent(message.clauseId)}`));
    case 'switchOffPhrase':
      return addTo('phrasesOff', message.phrase);
    case 'pauseSite': {
      const site = siteOf(tab);
      return site !== undefined && addTo('pausedSites', site);
    }
  }
}
