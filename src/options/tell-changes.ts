/** What a change of several settings at once would do, in words. */
import { leftOfPause, type Settings } from '../settings.ts';
import type { Messages } from '../ui/messages/zh-hans/index.ts';
import type { PageMessages } from '../ui/messages/zh-hans/pages.ts';
import { timeWords } from './time-words.ts';

/** So many entries of a list are written out. */
const mostTold = 12;

/** @returns a line for each setting, or for what comes to a list and what leaves it; none when nothing changes */
export function tellChanges(
  before: Settings,
  after: Settings,
  { common, options }: Pick<Messages & PageMessages, 'common' | 'options'>,
): string[] {
  const { changes, fields } = options;
  const value = (field: keyof typeof fields, words: (settings: Settings) => string): string[] =>
    words(before) === words(after) ? [] : [changes.value(fields[field], words(before), words(after))];
  const told = (tell: (entries: string) => string, texts: readonly string[]): string[] => {
    const shown = texts.slice(0, mostTold);
    return texts.length > 0 ? [tell(changes.entries(shown, texts.length - shown.length))] : [];
  };
  const list = (field: keyof typeof changes.added, texts: (settings: Settings) => readonly string[]): string[] => [
    ...told(changes.added[field], withoutAll(texts(after), texts(before))),
    ...told(changes.removed[field], withoutAll(texts(before), texts(after))),
  ];
  const notesBefore = new Map(before.ownWords.map(({ word, note }) => [word, note]));
  const noted = after.ownWords.filter(({ word, note }) => (notesBefore.get(word) ?? note) !== note);
  return [
    ...value('language', ({ language }) => common.languages[language]),
    ...value('theme', ({ theme }) => options.themes[theme]),
    ...value('textSize', ({ textSize }) => options.textSizes[textSize]),
    ...value('sensitivity', ({ sensitivity }) => options.sensitivities[sensitivity].label),
    ...list('kindsOff', ({ kindsOff }) => kindsOff.map((kind) => common.kinds[kind])),
    ...list('lists', ({ lists }) => lists.map((id) => options.lists[id].label)),
    ...list('ownWords', ({ ownWords }) => ownWords.map(({ word }) => word)),
    ...told(
      changes.notes,
      noted.map(({ word }) => word),
    ),
    ...list('phrasesOff', ({ phrasesOff }) => phrasesOff),
    ...list('pausedSites', ({ pausedSites }) => pausedSites),
    ...value('pausedUntil', ({ pausedUntil }) =>
      leftOfPause({ pausedUntil }) > 0 ? timeWords(pausedUntil, before.language) : changes.notPaused,
    ),
  ];
}

const withoutAll = (texts: readonly string[], others: readonly string[]) =>
  texts.filter((text) => !others.includes(text));
