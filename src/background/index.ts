/** Background: badge, card, menu, keyboard commands. Keeps nothing in memory, since the browser may stop it at any time. */
import browser, { type Runtime } from 'webextension-polyfill';
import { parseBackgroundMessage } from '../messages.ts';
import { answerBadge, forgetTab, framesOf, startBadge } from './badge.ts';
import { answerCard } from './card.ts';
import { listenToCommands } from './commands.ts';
import { listenToMenu } from './menu.ts';
import { isPagePaused, stepInTab } from './step.ts';
import { showWelcome } from './welcome.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const call = sender.id === browser.runtime.id ? parseBackgroundMessage(message) : undefined;
  if (!call) return undefined;
  // Only pages of ours may ask about other tabs than their own.
  const isPage = sender.url?.startsWith(browser.runtime.getURL('')) === true;
  switch (call.type) {
    case 'countChanged':
    case 'frameLeft':
      return answerBadge(call, sender);
    case 'isPagePaused':
      return sender.tab?.id === undefined ? undefined : isPagePaused(sender.tab.id);
    case 'framesOf':
      return isPage ? framesOf(call.tabId) : undefined;
    case 'step':
      return isPage ? stepInTab(call.tabId, call.direction) : undefined;
    default:
      return answerCard(call, sender);
  }
});
browser.tabs.onRemoved.addListener(forgetTab);
browser.runtime.onInstalled.addListener(showWelcome);
listenToMenu();
listenToCommands();
startBadge();
