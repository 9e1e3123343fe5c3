/** Pairs of characters that a text must hold one of, for the patterns of the rules. */
import { createAnchorReader } from '../core/anchors.ts';
import { type Classes, PatternError } from '../core/pattern.ts';
import { list } from './list.ts';

/** Pairs that stand in so many texts that they dismiss little. */
export const commonPairs = list(`
    证书 考试 培训 课程 学习 资料 工作 就业 岗位 通过 企业 单位 不过 没有 三十 没人 再不 一年 最后 直接 不用 专业
    职业 国家 中国 全国 政府 人员 毕业 内部 基础 轻松
    规定 机关 部门 人民 中华 报名 办理 要求 强制 条件 机构 保证 教育 参加 委托 制作 协议 资格 指定 关系 担保 认定 合同 注册
    自己 支付 合格 承担 立即 取得 本人 保障 中心 推荐 安排 获得 平台 必须 统一 不到 免费 现场 项目 补贴 结束 高级 数据
    一个 一天 一次 一种 每天 每月 当天 不少 全部
`).join('');

/**
 * @returns pairs of ideographs; any match of any of the patterns holds at least one of them
 * @throws PatternError when a pattern has no place where two certain ideographs stand together
 */
export function anchorsOf(patterns: readonly string[], classes: Classes): string {
  const read = createAnchorReader(classes, commonPairs);
  const pairs = patterns.flatMap((pattern) => {
    const own = read(pattern).match(/../g);
    if (own) return own;
    throw new PatternError(`pattern «${pattern}»: write it so that somewhere two certain characters stand together`);
  });
  return [...new Set(pairs)].join('');
}
