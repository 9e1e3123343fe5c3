import type { Messages } from '../zh-hans/index.ts';
import { ofCommon } from './clause.ts';

export const common: Messages['common'] = {
  ...ofCommon,
  name: '识证 Shízhèng',
  languages: { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
  language: 'Language',
  privacy: 'Everything happens on your device; nothing is uploaded.',
  standing:
    'These words are worth a second look. They do not prove a breach, and are no verdict on any school or company.',
  ask: 'If in doubt, call 12333, the hotline of the human resources and social security services.',
  surfaces: { notice: 'Read the notices', options: 'Options', check: 'Check a text', welcome: 'How it works' },
  officialPage: 'Full text on the official site (new tab)',
  verbatim: (notice) => `Wording of ${notice} (in Chinese, as published):`,
  settingsUnread:
    'The options could not be read; the defaults apply for now. Please close this page and open it again.',
};
