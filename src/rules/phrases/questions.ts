/** Matters of the clauses that no text of a page shows: they stand on their clause with what to ask instead. */
import type { Question } from '../rule.ts';

export const questions: readonly Question[] = [
  {
    id: 'p-logo',
    label: '政府部门徽标',
    clauses: ['25-1-1-b', '25-1-2'],
    why: '用政府部门的徽标做装饰，容易让人以为部门参与了培训或发证。徽标是图案，从文字里看不出来。',
    check: '到该部门官网搜这项培训；官网上没有，就请对方拿出合作文件。',
  },
  {
    id: 'p-mislead-mark',
    label: '易产生歧义和误导的字样、图案或水印',
    clauses: ['25-1-1-b', '25-1-4'],
    why: '红头文件样式、钢印、水印、齿轮麦穗等图案，会让普通证书看上去像官方证书。图案从文字里看不出来。',
    check: '不看样子看出处：发证单位是谁，在哪个官方网站能查到。',
  },
  {
    id: 'p-lic-over',
    label: '超出办学许可范围开展培训',
    clauses: ['25-1-3-a'],
    why: '办学许可证上写着能教什么，许可之外的课程没有保障。从网页文字通常看不出来。',
    check: '请对方出示办学许可证，核对办学内容和地址。',
  },
  {
    id: 'p-lic-none',
    label: '无办学许可证开展培训',
    clauses: ['25-1-3-b'],
    why: '没有许可证的培训，出了问题很难追责。从网页文字通常看不出来。',
    check:
      '向当地人社局或教育局查这家机构的许可；营业执照不能代替办学许可证（线上、成人咨询类机构要求不同，请向部门核实）。',
  },
  {
    id: 'p-runaway',
    label: '恶意终止培训、抽逃资金',
    clauses: ['25-1-3-e'],
    why: '先收齐学费、后来停课关门，是退费纠纷的主要来源。从网页文字通常看不出来。',
    check: '分期付，用能留痕的方式付，不要转到个人账户；保留合同和收据。',
  },
  {
    id: 'p-fraud',
    label: '涉嫌欺骗欺诈',
    clauses: ['25-1-4'],
    why: '这是通知里的最后的概括说法，凭网页上的文字不能下这个判断。几处提示同时出现时，请先停一停。',
    check: '不急着付款，和家人商量，打 12333 或 12345 问一句。',
  },
];
