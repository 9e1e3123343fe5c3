/**
 * Signals: what a text says besides the phrases, with what each weighs. Positive speaks for a text that sells,
 * negative for one that quotes, forbids, reports or denies. Only the nearest place with a weight counts (judge.ts).
 * A candidate of level `sure` starts at 3, `likely` at 2, `weak` at 1, and is shown from 2.
 */
import type { CompiledSignal } from '../core/rule.ts';
import { list } from './list.ts';

/** `reason` are the words a person reads in the popup. */
export type Signal = CompiledSignal & { reason: string };

export const signals: readonly Signal[] = [
  {
    id: 'certificate',
    reason: '附近说到证书、考试或职业',
    patterns: list(`
      <certificate> <exam> 考证 拿证 取证 下证 出证 挂证 持证 没证 无证 报考 考生 本子 助考 会计 从业 通过率 职业技能
      职业资格 执业 技能等级 注册监理 成绩 职称 编制 上岗 就业 行业
      (建造|工程|造价|指导|管理|咨询|营养|会计|建筑|结构|规划|评估|精算|设计|培训|理疗|按摩|美容|美甲|化妆|育婴|催乳|疗愈|陪诊|收纳|入殓|碳排放)师
      (护理|保育|育婴|安全|施工|监理|消控|保安|救生)员 一建 二建 一造 注安 教师 护士 医师 药师 律师 月嫂 驾校 学车
      雅思 托福 四六级 四级 六级 普通话 本科 大专 专升本 考研 公务员 事业编 cpa cfa acca pmp
      计算机(一|二|三|四|等)级 (一|二|三)级计算机 英语(四|六|等|b)级 八大员 资格 消防 电工 焊工 叉车 增驾 摩托车证 复审 继续教育 mba 学分 学籍 监理 造价 建造 (初|中|高|一|二|三)级 笔试 面试
    `),
    weights: { near: 0.01, page: 0.01 },
  },
  {
    id: 'course',
    reason: '附近说到课程或学习',
    patterns: list(`
      <course> 学员 招生 热招 学费 报名 报班 报课 开班 名师 教学 教练 学校 随到随学 零基础 0基础 无人机 java php 编程
      全栈 项目实战
    `),
    weights: { near: 0.01, page: 0.01 },
  },
  {
    id: 'outside-scope',
    reason: '卖的是驾照、语言考试、学历或中小学课程，不在通知的范围内',
    patterns: list(`
      驾照 驾校 驾驶证 学车 科目(一|二|三|四) 科(一|二|三|四) 雅思 托福 学历 文凭 毕业证 学位 专升本 自考 成考
      中考 高考 小升初 考研 cfa acca gre sat
    `),
    weights: { near: 0.01 },
  },
  {
    id: 'sell-enrol',
    reason: '在招生报名',
    patterns: list(`
      招生 热招 报名 报课 报的?名 报考 开班 开课 招募 预约试听 试听 抢座 占座 名额 席位 随到随学 报班 上车
      一对一辅导 封班 报读 入学 加盟
    `),
    weights: { sentence: 1, block: 1, near: 0.5, page: 0.5 },
  },
  {
    id: 'sell-price',
    reason: '写着价钱或优惠',
    patterns: list(`
      学费 #元 ¥# 优惠 特价 原价 折扣 团购 立减 分期付 免费领 赠送 送教材 #块 费用 价格 报价
    `),
    weights: { sentence: 1, block: 1, near: 0.5, page: 0.5 },
  },
  {
    id: 'sell-contact',
    reason: '留了联系方式或催您联系',
    patterns: list(`
      咨询 微信 加微 电话 手机 热线 qq 扣扣 私信 私聊 联系我 联系老师 速联系 扫码 客服 评论区 扣1 点击领取
      立即领取 详询 点我 面谈 加v 留言 回复 详情
    `),
    weights: { sentence: 1, block: 1, near: 0.5, page: 0.5 },
  },
  {
    id: 'sell-course',
    reason: '在卖课程或证书',
    patterns: list(`
      (保过|精英|标准|面授|网络|周末|脱产|冲刺|特训|集训|签约|协议|全程|vip|直通)班
      课程(内容|安排|体系|特色|优势) 本(校|中心|机构|公司|班) 我(校|司|们) 师资 老师 学员 包教包会 推荐就业
      培训(中心|学校|机构|班|项目) 名师 办理 代办 零基础 0基础 考证 快速拿证
    `),
    weights: { sentence: 0.5, block: 0.5, near: 0.5 },
  },
  {
    id: 'sell-issue',
    reason: '说到发证、拿证',
    patterns: list(`
      (颁发|发放|获得|考取|领取|拿到)~6(证书|资格证|结业证) 含金量 考证通过率 通过率高 轻松拿证 报考条件
    `),
    weights: { sentence: 0.5, block: 0.5, near: 0.2 },
  },
  {
    id: 'denied',
    reason: '否认：说明不做这样的承诺',
    patterns: list(`
      (不是|并非|不属于|不包括|不含|不提供|不承诺|不保证|不做|不办|不接)(~8、)?(~8、)?(~8、)?(~8、)?~8@
      (谢绝|拒绝|不接受|不要|抵制|远离|别再|别|不签|不做)~4@ (未|没有|没|不)(与|和|跟|同)~8@
      (不|没|没有|未|未有|并不|并非|绝不|从不|无法|不能|不会|不可能|不敢|不可|非|无)@
      (不|没|没有|未|未有|绝不|从不|无法|不能|不会|不得|谢绝|拒绝)~2(承诺|保证|提供|搞|做|敢|办理|支持|接受|参与|组织|代办|作出|存在|涉及|相信|轻信|属于|采取|允许)~8@
      (没有|不存在|无|别信|不信|不要信|不做|不玩|不靠|不搞|哪有|哪来)~6@
      @~4(都?不可信|都是骗|是骗|不靠谱|是假的|不存在|莫信|勿信)
      (不等于|不是|不涉及|不发|不颁发|不代表|不属于|不含|不提供|不设|不收|没有任何|没有所谓)~6@ (没有|不收|不含|无)(~8、)?(~8、)?(~8、)?~8、@ @~4(吗|么|嘛)
    `),
    weights: { touching: -6 },
  },
  {
    id: 'quoted',
    reason: '引号里的话，是在引用',
    patterns: list(`
      “@~3” ‘@~3’ "@~3" (所谓|号称|声称|宣称|自称|打着|鼓吹|标榜|名为)(的|了)?(“|‘|")?@
    `),
    weights: { touching: -1.5 },
  },
  {
    id: 'enumerated',
    reason: '一串引用的字样，是在列举',
    patterns: list(`
      (以|用|打着|利用|借|凭)(“|‘|")@~3(”|’|")
      @~3(”|’|")?(为名|的名义|名义|为噱头|为由|为幌子|为诱饵|的幌子|的旗号|旗号|为卖点) ”~0“@ @”“
      ”(、|,|和|或|及|以及|等)“@ @”(、|,|和|或|及|以及|等)“
      @”?(等|之类|一类)(字样|宣传|口号|广告|承诺|说法|标语|用语|话术|现象|行为|问题)
      @”?等(表述|字眼|内容|词|词语|名目|行为) @~2”(背后|骗局|陷阱|乱象|套路|靠谱|是真|可信) “@”(、|和|与|或)“
    `),
    weights: { touching: -5 },
  },
  {
    id: 'forbidden',
    reason: '在禁止、提醒或查处这种说法',
    patterns: list(`
      不得 禁止 严禁 严查 打击 整治 治理 查处 警惕 谨防 防范 切勿 请勿 勿(信|轻信|点|扫|转|付|报|听|上当|贪)
      轻信 切莫 避免 拒绝 抵制 取缔 清理 违规 违法 涉嫌 虚假 骗局 诈骗 都是骗子 骗子(公司|机构) 欺诈 套路 陷阱 乱象 处罚 罚款 追究
      举报 曝光 揭秘 黑名单 投诉 误导 夸大 严肃处理 作弊 后果自负 风险 山寨 提醒
      处分 查实 违纪 取消成绩 取消学籍 记过 拘留 报警 不可信 擦亮眼睛 反诈 核实 私自 无效 撤销 吊销 不予
    `),
    weights: { before: -4, sentence: -3, block: -2, near: -0.5 },
  },
  {
    id: 'reported',
    reason: '是新闻报道或通报',
    patterns: list(`
      记者 据(悉|了解|介绍|报道|通报|统计|调查) 日前 近日 通报 新华社 报道 消息(称|人士)? 法院 警方 公安机关
      检察 被告 原告 判处 判决 起诉 民警 涉案 嫌疑人 消费者 市民 网友 相关负责人 采访 部署 专项行动 印发
      收取高额 诉求 登记退费
      评论 背后 调查发现 卧底 起底 追踪 案例
    `),
    weights: { before: -4, sentence: -3.5, block: -2.5, near: -1, page: -1 },
  },
  {
    id: 'legal',
    reason: '是法规、规定或官方文字',
    patterns: list(`
      第#条 条例 办法 规定 依法 法律 应当 本法 通知 公告 国务院 暂行 细则 管理制度 颁布 施行 主管部门 目录 名单
      公示 人民政府 法规 意见 广告法 劳动合同法
    `),
    weights: { before: -2, sentence: -2, block: -1.5, near: -0.5 },
  },
  {
    id: 'complained',
    reason: '是当事人的投诉、疑问或经历',
    patterns: list(`
      被骗 上当 退款难 维权 跑路 不给退 拖着不退 拉黑 套路 坑人 可信吗 靠谱吗 真的吗 是真的假的 真的假的
      有没有人 有人知道 求助 请问 怎么办 想问 求问
      倒闭 老板跑了 要回来 消协 12315 避雷 避坑 踩坑 踩雷 交智商税 割韭菜 懂行的 指点 有没有懂 听说 吐槽 后悔
    `),
    weights: { sentence: -4, block: -3, near: -0.5 },
  },
  {
    id: 'hiring',
    reason: '是招聘信息',
    patterns: list(`
      任职(要求|条件) 岗位职责 职位描述 五险一金 投递 诚聘 (招聘|现招|急招|诚招|招募)~8(名|员|师傅|司机|药师|护士|岗|要求|经理|老师#) 我们?(组|店|公司|部门)~4招 双休 入职体检 试用期 带薪年假 猎头 求职意向
      五险 包吃 包住 急招 招工 倒班 试工 (急|诚|直|现)?招~4(员|司机|师傅|药师|护士|工人|兼职|督导|帮工)
    `),
    weights: { sentence: -2.5, block: -2.5, near: -1 },
  },
  {
    id: 'business',
    reason: '说的是营业执照、企业资质一类，不是考试和证书',
    patterns: list(`
      营业执照 工商(注册|代办|服务|登记) (企业|#步~2)注册 创业简单 让创业 公司注册 注册公司 代理记账 刻章
      (经营|卫生|食品|生产|施工|采矿|烟草)许可 商标 专利 软著 域名 ssl iso 体系认证 认监委 信用等级 资信 产品检测
      检测报告 认可委 证书管理 数字证书 签名证书 根证书 开发者 developer apple 公证
    `),
    weights: { sentence: -3, block: -3, near: -3 },
  },
  {
    id: 'other-thing',
    reason: '说的是签证、车辆、房产一类，不是考试和证书',
    patterns: list(`
      签证 护照 出签 房产 不动产 过户 二手车 车辆 货车 船舶 轮胎 户口(簿|本|迁移|挂靠) 党组织 结婚 宠物 狗狗 狗证 免疫 年检 接口 用例
      代码 服务器 部署 信用卡 贷款 网贷 出生证 土地证 红包 (档案|人事关系)(在|转|存|放|关系|挂) 理财产品
    `),
    weights: { sentence: -2, block: -1.5, near: -0.5 },
  },
  {
    id: 'entry-condition',
    reason: '说的是报考条件',
    only: 'name',
    patterns: list(`
      (凡|须|应|需|要求)(具有|持有|取得|具备) 以上学历 在校生 应届毕业生 均可报名 方可报名 即可报名成为
    `),
    weights: { sentence: -2.5, block: -1.5 },
  },
  {
    id: 'imprint',
    reason: '是页脚、版权或备案信息',
    patterns: list(`
      版权所有 icp 备案号 公网安备 技术支持 友情链接 营业执照号
    `),
    weights: { sentence: -4, block: -3 },
  },
];
