import type { Language } from '../../../settings.ts';
import { ofCommon } from './clause.ts';

/**
 * Each in its own words: a person who cannot read the others must find it. 简体中文 as code points, because this file is
 * also read with its characters made traditional.
 */
const languages: Readonly<Record<Language, string>> = {
  'zh-Hans': '\u7b80\u4f53\u4e2d\u6587',
  'zh-Hant': '繁體中文',
  en: 'English',
};

/** What several surfaces say. */
export const common = {
  ...ofCommon,
  name: '识证',
  languages,
  language: '语言',
  privacy: '全部在您的设备上完成，不上传任何内容。',
  standing: '看到这些字不等于看到违规：它们只是值得留意的词句，不是对任何学校或公司的认定。',
  /** Law texts and catalogues change; whoever wants to be sure asks. */
  ask: '拿不准，可以打 12333（人力资源社会保障服务热线）问一句。',
  surfaces: {
    notice: '看通知全文',
    options: '设置',
    check: '检查一段文字',
    welcome: '使用说明',
  },
  officialPage: '到官网看全文（新标签页）',
  verbatim: (notice: string) => `${notice}原文：`,
  settingsUnread: '有的设置没能读出来，那几项先按默认的来。',
};
