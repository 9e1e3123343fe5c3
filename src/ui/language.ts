/** What is said in each language, loaded when it is the one chosen. */
import type { Language } from '../settings.ts';
import type { Messages } from './messages/zh-hans/index.ts';
import type { PageMessages } from './messages/zh-hans/pages.ts';

const messages: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  'zh-Hans': () => import('./messages/zh-hans/index.ts'),
  'zh-Hant': () => import('./messages/zh-hans/index.ts?zh-hant'),
  en: () => import('./messages/en/index.ts'),
};

const pages: Readonly<Record<Language, () => Promise<{ pageMessages: PageMessages }>>> = {
  'zh-Hans': () => import('./messages/zh-hans/pages.ts'),
  'zh-Hant': () => import('./messages/zh-hans/pages.ts?zh-hant'),
  en: () => import('./messages/en/pages.ts'),
};

export const loadMessages = async (language: Language): Promise<Messages> => (await messages[language]()).messages;

export const loadPageMessages = async (language: Language): Promise<PageMessages> =>
  (await pages[language]()).pageMessages;
