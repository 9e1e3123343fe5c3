/** Background: badge, card, menu, keyboard commands. Keeps nothing in memory, since the browser may stop it at any time. */
import browser, { type Runtime } from 'webextension-polyfill';
import { parseBackgroundMessage } from '../messages.ts';
import { answerBadge, forgetTab, startBadge } from './badge.ts';
import { answerCard } from './card.ts';
import { listenToCommands } from './commands.ts';
import { listenToMenu } from './menu.ts';
import { stepInTab } from './step.ts';
import { showWelcome } from './welcome.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const call = sender.id === browser.runtime.id ? parseBackgroundMessage(message) : undefined;
  if (!call) return undefined;
  switch (call.type) {
    case 'countChanged':
    case 'frameLeft':
    case 'framesOf':
      return answerBadge(call, sender);
    case 'step':
      return stepInTab(call.tabId, call.direction);
    default:
      return answerCard(call, sender);
  }
});
browser.tabs.onRemoved.addListener(forgetTab);
browser.runtime.onInstalled.addListener(showWelcome);
listenToMenu();
listenToCommands();
startBadge();
