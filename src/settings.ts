/** What a person has chosen; kept on this machine only. */
import type { Choice, FindingKind, ListId, OwnWord, Sensitivity } from './core/rule.ts';

export type Language = 'zh-Hans' | 'zh-Hant' | 'en';
export type TextSize = 'standard' | 'large' | 'largest';
export type Theme = 'system' | 'light' | 'dark';

/** A change of shape gets a new number, and parseSettings reads the old shape too; settings.test.ts has one of each. */
export type Settings = Choice & {
  readonly version: 2;
  /** Found on every page, whatever stands around them. */
  readonly ownWords: readonly OwnWord[];
  /** Host names, as in an address; what lies below one is another site. */
  readonly pausedSites: readonly string[];
  /** Nothing is read before this time, in milliseconds of the clock; 0 for none. */
  readonly pausedUntil: number;
  readonly textSize: TextSize;
  readonly theme: Theme;
  readonly language: Language;
};

/** Where the settings stand in `storage.local`. */
export const settingsKey = 'settings';

export const sensitivities: readonly Sensitivity[] = ['careful', 'standard', 'thorough'];
export const listIds: readonly ListId[] = ['guangdong'];
export const kinds: readonly FindingKind[] = ['promise', 'name', 'other'];
export const textSizes: readonly TextSize[] = ['standard', 'large', 'largest'];
export const themes: readonly Theme[] = ['system', 'light', 'dark'];
export const languages: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

export const defaultSettings: Settings = {
  version: 2,
  sensitivity: 'standard',
  lists: [],
  kindsOff: [],
  phrasesOff: [],
  ownWords: [],
  pausedSites: [],
  pausedUntil: 0,
  textSize: 'standard',
  theme: 'system',
  language: 'zh-Hans',
};

/** How long everything is paused at most; in milliseconds. */
export const hour = 3_600_000;

/** Milliseconds until a pause of everything ends. A time farther off was set by a clock that has since been put back. */
export function leftOfPause({ pausedUntil }: Pick<Settings, 'pausedUntil'>): number {
  const left = pausedUntil - Date.now();
  return left > 0 && left <= hour ? left : 0;
}

/** More entries, or longer ones in UTF-16 units, are no list that a person made: such a list is not read. */
export const mostEntries = 1000;
const longestText = 1000;
/** Two ideographs side by side are what the cheap look at a page goes by; signs are no part of a word. */
const wordShape = /^(?=.*[\u3400-\u9fff]{2})[\p{L}\p{N}]{2,30}$/u;

/** Variants are written into a pattern, where a sign would mean something. */
const variantsShape = /^(?:\p{Script=Han}{2})*$/u;

/** Whether a word, as it is folded, can be looked for on pages. */
export const isOwnWord = (word: string): boolean => wordShape.test(word.normalize('NFKC').toLowerCase());

type Read<Value> = (value: unknown) => Value | undefined;

const oneOf =
  <Value>(values: readonly Value[]): Read<Value> =>
  (value) =>
    values.find((one) => one === value);

/** @param keyOf what makes an entry the same as another; of several the last stays */
const listOf =
  <Item>(read: Read<Item>, keyOf: (item: Item) => unknown = (item) => item): Read<readonly Item[]> =>
  (value) => {
    const items = Array.isArray(value) && value.length <= mostEntries ? value.map(read) : [undefined];
    if (!items.every((item) => item !== undefined)) return undefined;
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
  };

const text: Read<string> = (value) => (typeof value === 'string' && value.length <= longestText ? value : undefined);

const ownWord: Read<OwnWord> = (value) => {
  if (typeof value !== 'object' || value === null) return undefined;
  const word = 'word' in value ? text(value.word) : undefined;
  const note = 'note' in value ? text(value.note) : '';
  const variants = 'variants' in value ? text(value.variants) : '';
  if (!word || !isOwnWord(word) || note === undefined || variants === undefined) return undefined;
  return variantsShape.test(variants) ? { word, note, variants } : undefined;
};

const phrase: Read<string> = (value) => text(value) || undefined;

/** As an address has it: without anything that is no part of a host name. */
const hostName: Read<string> = (value) => (/^[^\s/?#@A-Z]{1,253}$/.test(text(value) ?? '') ? text(value) : undefined);

/** What a date can be at most, in milliseconds. */
const latest = 8.64e15;

const time: Read<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= latest ? Number(value) : undefined;

const readers: { readonly [Name in Exclude<keyof Settings, 'version'>]: Read<Settings[Name]> } = {
  sensitivity: oneOf(sensitivities),
  lists: listOf(oneOf(listIds)),
  kindsOff: listOf(oneOf(kinds)),
  phrasesOff: listOf(phrase),
  ownWords: listOf(ownWord, ({ word }) => word),
  pausedSites: listOf(hostName),
  pausedUntil: time,
  textSize: oneOf(textSizes),
  theme: oneOf(themes),
  language: oneOf(languages),
};

/** Version 1 had `sensitivity` and `lists` only, and they have not changed: what it lacks is as by default. */
const fieldsOf = (stored: unknown): object => (typeof stored === 'object' && stored !== null ? stored : {});

/**
 * @param stored what storage holds, from whatever version; what is not understood is as by default. Never throws.
 * @param fault told the name of each field that is there and not understood
 */
export function parseSettings(stored: unknown, fault?: (field: string) => void): Settings {
  const fields = new Map(Object.entries(fieldsOf(stored)));
  const read = Object.entries(readers).map(([name, reader]) => {
    const value = reader(fields.get(name));
    if (value === undefined && fields.has(name)) fault?.(name);
    return [name, value];
  });
  return { ...defaultSettings, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) };
}
