/**
 * Word classes of the pattern notation. A word added here widens every rule that names its class; an entry may name
 * other classes.
 */
import type { Classes } from '../core/pattern.ts';
import { list } from './list.ts';

/** The words as one pattern, longer ones first: so they ship smaller than as a list of patterns. */
export const anyOf = (words: string): readonly [string] => [
  [...list(words)].sort((a, b) => b.length - a.length).join('|'),
];

export const classes: Classes = {
  paper: anyOf('证书 (资格|上岗|从业|合格|等级|岗位|技能|双)证书?'),
  certificate: anyOf(`
    <paper> 职称 文凭 学历 本科 大专 驾照 凭证 证件 教资 本本 证儿 红本
    (毕业|学位|驾|驾驶|操作|技师|健康|导游|会计|教师|建造师|电工|焊工|叉车)证
  `),
  ministry: anyOf(`
    (教育|人社|人保|劳动|人事|工信|住建|建设|应急|公安|民政|商务|交通|农业|农业农村|水利|卫生|文化|文旅|科技|财政|司法|铁道|生态环境|信息产业)部
    (人力资源|劳动|劳动保障|工业和信息化|交通运输|应急管理|文化和旅游|科学技术)部 (人力资源|劳动)和?社会保障部 住房和?城乡建设部
  `),
  agency: anyOf(`
    <ministry> (卫计|发改|国资|考)委 体育总局 (安监|市场监管)总局 建设厅 网信办 中科院 国务院 人民日报 央视 央媒 电视台 新华社 官媒 官方 政府 国家部门 权威(部门|机构) 行政机关 主管(部门|单位) 部委 妇联 鉴定中心 (行业|健美)协会
    (人社|人力|工信|住建|卫健|卫生|教育|民政|文旅|司法|应急|中医药|妇幼|体育|环境|药监|质监|安监|劳动)(局|厅|委|系统|口|部门|官?网)
  `),
  issue: anyOf('颁发 核发 签发 发放 发证 监制 印制 制发 盖章 认证 认定 认可 承认 授权 背书'),
  obtain: anyOf('颁发 发 考取 拿 取得 获得? 领 办理'),
  valid: anyOf('通用 可查 联网(可查|查询)? 有效 认可 承认 通行 互认'),
  passed: anyOf(`
    通过 (过|通)关 考(过|上) (合|及)格 上岸 录取 毕业 达标 过(线|级) 拿本 (拿|取|下|出|领)证
    (拿到|取得|拿下)证书? 拿(驾照|驾证)
  `),
  'pass-rate': anyOf('(通过|合格|拿证|取证|上岸|过关|及格|录取|下证)率'),
  hundred: anyOf('100% 百分百 百分之百 百分之一百 99% 98% 九成九'),
  once: anyOf('一次(性|就)? 首次 一举'),
  failed: anyOf(`
    不过 没过 未过 (没有?|未|不)被?(考过|通过|合格|及格|上岸|录取|录用|就业|入职|达到|成功|拿证|取证|出证|下证)
    (考|通)不过 过不了 (考不|没考)上 挂科 落榜 考砸 考试失败 (拿不|没拿)到证 学不会 没学会 (拿|找)不到(offer|工作)
  `),
  'money-back': anyOf(`
    包退 全退 (全额|全)?(退|返|赔)(款|费|学费|钱|还|回|付|偿|您|你|一半|半|现|全款|#成|#元|#00) 原路退 全额(退|返) 倒贴 免单 分文不取 一分不(收|要) 不(收|要|花)(费|钱)
  `),
  'try-again': anyOf('免费(重|再|续|复|补)(学|读|考|训) 免费(学|带|培训|二次) 下(期|次)~2免费 重学 再学一次'),
  'short-time': anyOf('#(天|日|周|个?(工作日|月|小时|星期|礼拜)) 半年'),
  'get-certificate': anyOf(`
    (拿|取|下|出|领|发|持|得)证 (拿|出|下|领)本 拿到证 (拿|取|领|考|获|得|出|下|发|办|换)~3<certificate>
  `),
  degree: anyOf('毕业 学位 学历 大学 高校 院校 高等 本科 大专 专科 全日制 国民'),
  document: anyOf('《 通知 文件 办法 规定 标准 目录 条例 大纲 许可 批复 奖 荣誉 补贴 大赛 竞赛 赛事 白名单'),
  office: anyOf('营业 执照 工商 注册公司 公司注册 许可 签证 护照 房产 不动产 结婚 商标 专利'),
};
