import type { FindingKind } from '../../../core/rule.ts';

/**
 * An ad, made up, in one piece after the other; `kind` where it is marked as on web pages (welcome-messages.test.ts
 * looks). Ads are Chinese in every language of ours.
 */
export const sampleAd: readonly { readonly text: string; readonly kind?: FindingKind }[] = [
  { text: '健康管理师培训招生：签约学员' },
  { text: '包过', kind: 'promise' },
  { text: '，学完领' },
  { text: '国家级证书', kind: 'name' },
  { text: '，' },
  { text: '不考证以后只能被淘汰', kind: 'other' },
  { text: '，报名从速！' },
];
