import { ofReport } from './clause.ts';

/** Findings under their clauses, in the popup and on the check page. */
export const report = {
  ...ofReport,
  verdict: {
    flag: (count: number) => `疑似 ${count} 处词句，与通知里说的相同或有关`,
    quiet: '没有发现通知里说到的话',
    passedOver: (count: number) => `有 ${count} 处词句与通知有关，看上下文不像在推销，没有标记`,
  },
  beforePaying: '付钱之前，先照每一处写的“怎么核实”看一看。',
  clauseHeading: (heading: string) => `有关的条款：${heading}`,
  ownWords: '您自己加的词',
  ownWord: (word: string) => `您加的词：${word}`,
  overview: '按通知的条款分（条款的名字，不是结论）',
  places: (count: number) => `${count} 处`,
  pieces: (pieces: readonly string[]) => `最像的字：${pieces.map((piece) => `“${piece}”`).join('')}`,
  check: '怎么核实',
  whyAndWhere: '为什么提示，去哪里查',
  lookups: '去哪里查',
  jump: '在网页上看',
  questions: '文字看不出来，可以问一问',
  passedOver: {
    title: (count: number) => `引用，未标记 ${count} 处`,
    explanation: '下面这些字句也出现了，但看上下文不像在推销，或者单凭它说明不了什么，所以没有标出来。',
    times: (count: number) => `（${count} 次）`,
    reasonSeparator: '；',
  },
  legend: '线的样子：',
};
