/** What readers notice of each version of the rules, newest first; a build stops when the newest is not `rulesVersion`. */
type Release = {
  version: string;
  /** The day it was made, such as `2026-11-20`. */
  date: string;
  changes: readonly { zh: string; en: string }[];
};

export const releases: readonly Release[] = [
  {
    version: '2026.11.3',
    date: '2026-11-20',
    changes: [
      {
        zh: '第二读者学得少一些，给界面让出地方：个别拐着弯说的话不再标出。',
        en: 'The second reader has learned a little less, to make room: a few indirect wordings are no longer marked.',
      },
      {
        zh: '代考、挂靠、买卖证书的卡片，先说自己也可能担责任。',
        en: 'Cards of proxy exams, lent certificates and certificates for sale say first that you could be held liable.',
      },
    ],
  },
  {
    version: '2026.11.2',
    date: '2026-11-20',
    changes: [
      {
        zh: '每一类都认得更多种说法。',
        en: 'More wordings of every kind are recognised.',
      },
      {
        zh: '招聘页、官方查询页、商品页和有依据的免考里的同样字句，更少误标。',
        en: 'Fewer harmless marks on job ads, on exemptions with a stated ground, on official look-up pages and on goods.',
      },
      {
        zh: '只是听起来像借用名义的话，在卖东西、又很有把握的时候才标。',
        en: 'What only sounds like a borrowed name is marked only where something is sold and the likeness is strong.',
      },
      {
        zh: '广东省的补充列举可以另外打开。',
        en: 'Guangdong’s own list can be switched on.',
      },
    ],
  },
  {
    version: '2026.11.1',
    date: '2026-11-20',
    changes: [
      {
        zh: '第一版规则：两份通知写到的词句，和与它们有关的说法。',
        en: 'The first rules: what the two notices name, and wordings related to it.',
      },
      {
        zh: '繁体、异体、全角，以及字中间夹着空格或符号的写法也认得。',
        en: 'Traditional and variant characters, full width, and spaces or signs stuffed in between are read as well.',
      },
      {
        zh: '引用、否认、提醒、新闻和投诉里的词句不标，并写明理由。',
        en: 'Words that are quoted, denied, warned of, reported or complained of are left alone, with the reason.',
      },
    ],
  },
];
