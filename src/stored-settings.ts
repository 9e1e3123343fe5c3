/** The settings in the browser's local storage; content scripts hear of a change by themselves. */
import browser from 'webextension-polyfill';
import { isRecord } from './messages.ts';
import { parseSettings, type Settings, settingsKey } from './settings.ts';

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(settingsKey))[settingsKey];
}

/** The settings stored, or those by default. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/** Changes run one after the other, else one of two would be lost. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes what is stored, as it is now. What a newer version has stored besides stays.
 * @param edit gives the fields that are to be another
 * @throws when the storage is full or damaged
 */
export function changeSettings(edit: (settings: Settings) => Partial<Settings>): Promise<void> {
  const change = lastChange.then(async () => {
    const stored = await readStored();
    const settings = parseSettings(stored);
    const changed = { ...(isRecord(stored) ? stored : {}), ...settings, ...edit(settings) };
    await browser.storage.local.set({ [settingsKey]: changed });
  });
  lastChange = change.catch(() => undefined);
  return change;
}

/** Calls back with the settings whenever they change; returns what ends that. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) callback(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
