/** Keyboard commands; Firefox for Android has none. */
import browser from 'webextension-polyfill';
import type { Direction } from '../messages.ts';
import { stepInTab } from './step.ts';

const directions: Readonly<Record<string, Direction>> = { 'next-finding': 'next', 'previous-finding': 'previous' };

async function run(command: string): Promise<void> {
  const direction = directions[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (direction && tab?.id !== undefined) await stepInTab(tab.id, direction, true);
}

export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((command) => void run(command));
}
