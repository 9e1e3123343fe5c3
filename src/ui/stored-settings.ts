/** The settings in the browser's local storage; content scripts hear of a change by themselves. */
import browser from 'webextension-polyfill';
import { parseSettings, type Settings, settingsKey } from '../settings.ts';

/** The settings stored, or those by default. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/** @throws when the storage is full or damaged */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: settings });
}
