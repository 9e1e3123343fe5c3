/** What the extension's own pages say, in simplified Chinese. Words of clauses and rules come from virtual:rules/words. */
import type { FindingKind } from '../core/rule.ts';

const kinds: Readonly<Record<FindingKind, string>> = { promise: '承诺', name: '字样与名义', other: '其他' };

export const messages = {
  name: '识证',
  kinds,
  reading: '正在读这一页……',
  verdict: {
    flag: (count: number) => `疑似 ${count} 处词句，与通知里说的相同或有关`,
    quiet: '没有发现通知里说到的话',
    passedOver: (count: number) => `有 ${count} 处词句与通知有关，看上下文不像在推销，没有标记`,
  },
  meaning: {
    flag: '付钱之前，先照每一处写的“怎么核实”看一看。',
    quiet: '没有标记不等于没有问题：图片里的字、登录后才看得到的内容，这里读不到。',
  },
  standing: '看到这些字不等于看到违规：它们只是值得留意的词句，不是对任何学校或公司的认定。',
  legend: '线的样子：',
  ask: '拿不准，可以打 12333（人力资源社会保障服务热线）问一句。',
  clauseHeading: (heading: string) => `涉及的条款：${heading}`,
  lookups: '去哪里查',
  partial: '这一页太大或一直在变，没有读到最后。可以等它停下来，再点“重新检查”。',
  rescan: '重新检查',
  rescanning: '正在检查……',
  overview: '按条款看',
  places: (count: number) => `${count} 处`,
  verbatim: (notice: string) => `${notice}原文：`,
  notices: '到官网看两份通知',
  officialPage: '到官网看全文（新标签页）',
  /** `2022-04-29` in words. */
  date: (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  /** A notice whose number is not known is told by its date. */
  noticeOf: (date: string) => `${date}的通知`,
  noticeSource: (number: string | null, date: string) => (number === null ? date : `${number}，${date}`),
  links: {
    named: (clauses: string) => `文件写明：${clauses}`,
    related: (clauses: string) => `与${clauses}有关`,
  },
  /** The headings are ours, not the notice's: no quotation marks. */
  clauses: (notice: string, headings: readonly string[]) => `${notice}（${headings.join('；')}）`,
  noticeSeparator: '、',
  readClauses: '看原文',
  outsideScope: '通知针对技能人员和专业技术人员的培训评价发证，这里仅供参考。',
  pieces: (pieces: readonly string[]) => `最像的字：${pieces.map((piece) => `“${piece}”`).join('')}`,
  why: '为什么提示',
  check: '怎么核实',
  jump: '看原处',
  gone: '这句话已经不在页面上了，请点“重新检查”。',
  questions: '文字看不出来，可以问一问',
  passedOver: {
    title: (count: number) => `引用，未标记 ${count} 处`,
    explanation: '下面这些字句也出现了，但看上下文不像在推销，或者单凭它说明不了什么，所以没有标出来。',
    times: (count: number) => `（${count} 次）`,
    reasonSeparator: '；',
  },
  unfinished: '没能读完这一页',
  unfinishedAdvice: '读的时候出了错，所以不知道这一页上有没有这些字样。请刷新网页再看；还是这样，请把网址告诉我们。',
  unreachable: {
    unread: {
      title: '还没有读到这一页',
      advice:
        '如果这是普通网页，刷新一下即可。浏览器自己的页面和扩展商店，浏览器不让扩展读；本机文件，识证没有要这个权限。',
    },
    permission: {
      title: '没有读这个网站的权限',
      advice: '请在浏览器工具栏的扩展菜单里，允许识证读取这个网站，再刷新页面。',
    },
  },
  settings: {
    title: '设置',
    sensitivity: '标多少',
    sensitivities: {
      careful: { label: '稳妥', explanation: '只标把握大的。' },
      standard: { label: '标准', explanation: '把握大的和可能的都标。' },
      thorough: { label: '细查', explanation: '较弱的也标，误标会多一些。' },
    },
    lists: {
      guangdong: {
        label: '也看广东省的补充列举',
        explanation: '广东省转发通知时还列有“不限年龄”“无门槛”“专项职业能力”等。这是广东省的列举，不是25号文件的。',
      },
    },
    unsaved: '没能保存设置，请关掉弹窗再试一次。',
    unread: '没能读取设置，现在按“标准”来。请关掉弹窗再试一次。',
  },
  privacy: '全部在您的设备上完成，不上传任何内容。',
} as const;
