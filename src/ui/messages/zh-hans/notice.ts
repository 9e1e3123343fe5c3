import type { ListId } from '../../../core/rule.ts';

const lists: Readonly<Record<ListId, string>> = { guangdong: '广东省的列举' };

/** The notice page. */
export const notice = {
  title: '看通知全文',
  lead: '左边有竖线的段落是通知的原话。小标题、规则和例句是识证自己写的，是我们的理解，不是通知的内容，也不是官方解释。',
  search: {
    label: '在通知和规则里找',
    clear: '清除',
    results: (clauses: number, rules: number) => `找到条款 ${clauses} 条，规则和提问 ${rules} 条`,
    none: (typed: string) => `没有找到“${typed}”。可以换个短一点的词，比如“包过”。这里没有，不等于没有问题。`,
  },
  overview: '两份通知的条款',
  reading: '条款和规则怎么连起来',
  links:
    '标出一处的时候，识证会说它和条款是哪一种关系。“文件写明”：条款里就列着这几个字。“与……有关”：条款管这件事，但没有列这几个字。',
  /** The title in the language of the surface, where that is another. */
  gloss: (title: string) => `繁体转换：${title}`,
  number: '文号',
  date: '日期',
  issuer: '发文机关',
  /** How old our copy is, and what it was made from. */
  copied: (date: string) =>
    `这里的文字取自公开转载，个别段落由繁体转回简体，标点统一成全角；整理于${date}。有出入时，以官网为准。`,
  permalink: (heading: string) => `这一条的链接：${heading}`,
  rules: '归在这一条下的规则',
  /** What the second reader looks for. */
  alike: (count: number) => `还会找写法相近的说法（${count} 类）`,
  learned: '这是从例句里学来的判断，没有固定的字，可能不准。',
  elsewhere: (count: number) => `还有 ${count} 条规则也看这一条，写在别的条款下`,
  otherClauses: '也看这几条',
  flags: '会标出来的例子',
  passes: '不会标出来的例子',
  /** Beside a rule that belongs to a province's own list. */
  lists,
  toTop: '回到顶部',
};
