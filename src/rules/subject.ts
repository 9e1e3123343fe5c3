/** Words of texts about courses, exams, certificates and the jobs they lead to; the second reader reads no other text. */
import { list } from './list.ts';

export const subject = list(`
  培训 课程 考试 考证 考核 考点 考场 考前 考期 备考 报考 报名 报班 招生 开班 开课 上课 网课 直播课 刷题 题库 真题 押题 学员 学费 学历 学位 文凭
  证书 证件 持证 拿证 取证 下证 出证 领证 发证 办证 挂证 上岗 上岸 入职 就业 名师 讲师 导师 老师 教练 教材 教资 职称 职业 执业 从业 资格 等级 技能
  技师 工程师 建造师 造价师 会计 药师 护士 护理 月嫂 营养师 咨询师 教师 驾校 驾照 学车 电工 焊工 叉车 消防 监理 施工员 安全员 雅思 托福 四级 六级
  普通话 一建 二建 注册 本子 零基础 速成 包过 保过 通过率 及格 挂科 补考 替考 代考 免考 免试 准考证 成绩 合格 毕业 结业 转行 副业 宝妈 小白 评审 评职
`);
