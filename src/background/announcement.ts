/** What is said without a page of ours, in the language chosen. */
import type { Language } from '../settings.ts';
import { loadSettings } from '../stored-settings.ts';
import { background as english } from '../ui/messages/en/background.ts';
import { background as simplified } from '../ui/messages/zh-hans/background.ts';
import { background as traditional } from '../ui/messages/zh-hans/background.ts?zh-hant';

const spoken: Readonly<Record<Language, typeof simplified>> = {
  'zh-Hans': simplified,
  'zh-Hant': traditional,
  en: english,
};

export const messagesIn = (language: Language): typeof simplified => spoken[language];

/** Said by a screen reader after a page was read; nothing where nothing was found. */
export async function announcementOf(count: number): Promise<string | undefined> {
  return count === 0 ? undefined : messagesIn((await loadSettings()).language).announce(count);
}
