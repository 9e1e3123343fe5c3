/** The settings in the browser's local storage; content scripts hear of a change by themselves. */
import browser from 'webextension-polyfill';
import { isRecord } from './messages.ts';
import { defaultSettings, parseSettings, type Settings, settingsKey } from './settings.ts';

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(settingsKey))[settingsKey];
}

/**
 * The settings stored, or those by default.
 * @param fault told the name of each field that is stored and not understood
 */
export async function loadSettings(fault?: (field: string) => void): Promise<Settings> {
  return parseSettings(await readStored(), fault);
}

/**
 * Changes what is stored, as it is now, and nothing else: what a newer version has stored stays as it is. One change
 * after the other, whichever page of ours asks for it.
 * @param edit gives the fields that are to be another
 * @throws when a field could not be read again (a list too long), and when the storage is full or damaged
 */
export async function changeSettings(edit: (settings: Settings) => Partial<Settings>): Promise<void> {
  await navigator.locks.request(settingsKey, async () => {
    const stored = await readStored();
    const fields = isRecord(stored) ? stored : {};
    const change = edit(parseSettings(stored));
    parseSettings(change, (field) => {
      throw new RangeError(`${field} would not be understood`);
    });
    const version = Math.max(defaultSettings.version, Number(fields.version) || 0);
    await browser.storage.local.set({ [settingsKey]: { ...fields, ...change, version } });
  });
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
