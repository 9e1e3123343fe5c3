/** The families of phrases; the clauses are those of the matter, the one of 25号 first. */
import type { Family } from './rule.ts';

const promised = ['25-1-2', 'net-2-3'] as const;
const result = '问清是哪一个考试、谁组织；结果看本人，正规考试都在官方网站报名。';
const issuer = '看清证书落款是哪个单位，再到主管部门的网站核对有没有这个证；找不到就打 12333 问。';
const money = '一次问清全部费用和退款条件并写进合同；对方再提新的名目，先问依据。';

export const families: readonly Family[] = [
  { id: 'pass-guarantee', label: '保证通过', like: '包过', kind: 'promise', clauses: promised, check: result },
  { id: 'refund', label: '不过退费', like: '不过包退', kind: 'promise', clauses: promised, check: money },
  {
    id: 'speed',
    label: '快速拿证',
    like: '×天拿证',
    kind: 'promise',
    clauses: promised,
    check: '正规证书有公开的考试日期和评价计划，请对方拿出来核对。',
  },
  {
    id: 'income-job',
    label: '收入与就业承诺',
    like: '轻松月入过万',
    kind: 'promise',
    clauses: promised,
    check: '要求写进合同：哪家单位、什么岗位、多少工资、做不到怎么退款。',
  },
  {
    id: 'no-exam',
    label: '免考免学',
    like: '不培训、不考试直接发证',
    kind: 'promise',
    clauses: ['25-1-3-d', 'net-2-3'],
    check: '问：有没有考试、谁监考、成绩在哪里公布。',
  },
  {
    id: 'proxy',
    label: '代考与泄题',
    like: '代考',
    kind: 'promise',
    clauses: ['25-1-4', 'net-2-3'],
    check: '不要付款，也不要交身份证照片和报名账号；保留聊天记录。',
  },
  {
    id: 'hanging',
    label: '挂靠挂证',
    like: '挂证',
    kind: 'promise',
    clauses: ['25-1-4', 'net-2-3'],
    check: '不要为了挂靠去考证；已经放出去的，到主管部门网站查自己的注册状态。',
  },
  {
    id: 'insider',
    label: '内部渠道',
    like: '内部推荐',
    kind: 'promise',
    clauses: ['25-1-4', 'net-2-3'],
    check: '问清渠道是谁、凭什么文件；到考试主管部门的网站看报名办法。',
  },
  { id: 'authority', label: '借用部门名义', like: '×××部', kind: 'name', clauses: promised, check: issuer },
  {
    id: 'country-word',
    label: '国家类字样',
    like: '国家级证书',
    kind: 'name',
    clauses: ['25-1-1-a', '25-1-2', 'net-2-1'],
    check: issuer,
  },
  {
    id: 'qualification-word',
    label: '资格、等级类字样',
    like: '职业资格',
    kind: 'name',
    clauses: ['25-1-1-a', 'net-2-2'],
    check: issuer,
  },
  { id: 'emblem', label: '国徽标识', like: '国徽', kind: 'name', clauses: ['25-1-1-b', 'net-2-4'], check: issuer },
  {
    id: 'needed-to-work',
    label: '上岗必须',
    like: '上岗必须',
    kind: 'other',
    clauses: ['25-1-4', 'net-2-3'],
    check: '查目录里它是不是“准入类”；再问招聘单位要不要。',
  },
  {
    id: 'anxiety',
    label: '渲染焦虑',
    like: '再不考就晚了',
    kind: 'other',
    clauses: ['25-1-4', 'net-2-5'],
    check: '给自己留一天再决定；政策变化看主管部门的原文。',
  },
  {
    id: 'hype',
    label: '误导炒作',
    like: '人才缺口百万',
    kind: 'other',
    clauses: ['25-1-4', 'net-2-5'],
    check: '看数字有没有注明来源、能不能查到原文。',
  },
  {
    id: 'confusion',
    label: '混淆概念',
    like: '等同职称',
    kind: 'other',
    clauses: ['25-1-4', 'net-2-5'],
    check: issuer,
  },
  { id: 'fee', label: '加价收费', like: '入库费', kind: 'other', clauses: ['25-1-3-c', '25-1-4'], check: money },
  {
    id: 'certificate-for-sale',
    label: '买卖证书',
    like: '代办证书',
    kind: 'other',
    clauses: ['25-1-3-d', 'net-2-5'],
    check: '不要提供身份证和照片；拿到的证一定到官方网站查。',
  },
];
