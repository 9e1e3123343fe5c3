/**
 * What Guangdong's notice of 2022, which passes 25号 on, lists besides. Off unless a person wants it: it is that
 * province's list. Source: related document `gd-2022` of notices.json.
 */
import type { Rule } from '../rule.ts';

const listed = (words: string) =>
  `广东省转发这份通知时还列有${words}；25号文件自己没有写这几个字，别的省也未必这样要求。`;

export const guangdong: readonly Rule[] = [
  {
    id: 'gd-no-limits',
    family: 'hype',
    label: '不限年龄、不限专业、无门槛',
    patterns: ['不限(制)?(年龄|专业|学历)', '(年龄|专业|学历)(、~6)?不限', '(无|零|没有?)门槛'],
    level: 'likely',
    clauses: ['25-1-2', 'net-2-3'],
    unless: ['(岗位|招聘|应聘|入会|参赛|贷款|借款)~8@', '@(岗位|贷款|借款|参赛)'],
    why: listed('“不限年龄”“不限专业”“无门槛”'),
    check: '看清这个证书公布的报考条件，再问对方为什么说不限。',
    examples: {
      flags: [
        '健康管理师不限专业，培训三周，学费980元，报名咨询班主任',
        '高级收纳师证书班零门槛报名，名额有限，加微信',
        '心理辅导师：学历、年龄不限，网上培训考证，优惠价 1280 元',
      ],
      passes: [
        '社区合唱团招募团员，不限年龄，每周三晚活动。',
        '招聘文员两名，专业不限，须有会计证书。',
        '公告：报考条件未写“不限年龄”的，以职业标准为准。',
      ],
    },
  },
  {
    id: 'gd-ability',
    family: 'qualification-word',
    label: '专项职业能力',
    patterns: ['专项职业能力'],
    level: 'likely',
    general: true,
    why: listed('“专项职业能力”'),
    check: '专项职业能力由人社部门公布项目和考核机构；到当地人社部门网站核对有没有这一项。',
    examples: {
      flags: [
        '报名即发专项职业能力证书，三天拿证，学费 600 元',
        '小儿推拿专项职业能力证书班招生，咨询老师，优惠名额',
        '直播带货专项职业能力证，线上培训考证，加微信报名',
      ],
      passes: [
        '市人社局公布本年度专项职业能力考核项目目录。',
        '专项职业能力考核规范由省级部门开发，考生可在官网查询。',
        '他去年通过了专项职业能力考核，在镇上开了小吃店。',
      ],
    },
  },
  {
    id: 'gd-department',
    family: 'authority',
    label: '×××厅（局）',
    patterns: [
      '(省|市|区|县)?(人社|人力资源|劳动|教育|住建|建设|卫生|应急|农业|民政|文旅|商务|科技)~6(厅|局)~4(<issue>|主办|指定)',
    ],
    level: 'likely',
    general: true,
    unless: ['@~2(的|了)?<document>'],
    why: listed('“×××厅（局）”的名义'),
    check: '到这个厅、局的网站查有没有这张证书；查不到就打 12333 问。',
    examples: {
      flags: [
        '证书由省人力资源和社会保障厅监制，培训费 880 元，报名从速',
        '市教育局认证的托育师证书班招生，名额有限，咨询老师',
        '考证包邮：区住建局核发的施工员证，学费一千二，加微信',
      ],
      passes: [
        '省教育厅发布通知，部署教师资格认定工作。',
        '市人社局认定的定点机构名单已在官网公布。',
        '请谨防假冒省人社厅颁发的证书，学员可到官网核验。',
      ],
    },
  },
];
