/** What is said of kinds and clauses: parts of `common` and `report`, since the script of the card has no room for all. */
import type { FindingKind } from '../../../core/rule.ts';

const kinds: Readonly<Record<FindingKind, string>> = { promise: '承诺', name: '字样与名义', other: '其他' };

export const ofCommon = {
  kinds,
  /** `2022-04-29` in words. */
  date: (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  /** A notice whose number is not known is told by its date. */
  noticeOf: (date: string) => `${date}的通知`,
  /** Above a text in traditional characters; the original stands beside it. */
  converted: '繁体转换（原文为简体）：',
  original: '简体原文',
  settingsUnsaved: '没能保存，请再试一次。设置没有变。',
};

export const ofReport = {
  ownWordNote: (note: string) => `您记的话：${note}`,
  links: {
    named: (clauses: string) => `文件写明：${clauses}`,
    related: (clauses: string) => `与${clauses}有关`,
  },
  /** The headings are ours, not the notice's: no quotation marks. */
  clauses: (notice: string, headings: readonly string[]) => `${notice}（${headings.join('；')}）`,
  noticeSeparator: '、',
  readClauses: '看条款原文',
  openClause: '在通知里看这一条',
  outsideScope: '通知针对技能人员和专业技术人员的培训评价发证，这里仅供参考。',
  why: '为什么提示',
};

export type ClauseMessages = { common: typeof ofCommon; report: typeof ofReport };
