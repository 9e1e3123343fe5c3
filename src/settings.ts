/** What a person has chosen; kept on this machine only. */
import type { Choice, ListId, Sensitivity } from './core/rule.ts';

/** Changes of shape get a new number, and a step in parseSettings that reads the old one. */
export type Settings = Choice & { readonly version: 1 };

/** Where the settings stand in `storage.local`. */
export const settingsKey = 'settings';

export const sensitivities: readonly Sensitivity[] = ['careful', 'standard', 'thorough'];
export const listIds: readonly ListId[] = ['guangdong'];

export const defaultSettings: Settings = { version: 1, sensitivity: 'standard', lists: [] };

/** @param stored what storage holds, from whatever version; what is not understood is as by default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const chosen = 'sensitivity' in stored ? stored.sensitivity : undefined;
  const lists: unknown = 'lists' in stored ? stored.lists : undefined;
  return {
    version: 1,
    sensitivity: sensitivities.find((one) => one === chosen) ?? defaultSettings.sensitivity,
    lists: Array.isArray(lists) ? listIds.filter((id) => lists.includes(id)) : [],
  };
}
