import type { FindingKind } from '../../../core/rule.ts';
import type { Settings, TextSize, Theme } from '../../../settings.ts';

/** What each setting is called: headings of the page, and what is said of a backup file. */
const fields: Readonly<Record<Exclude<keyof Settings, 'version'>, string>> = {
  sensitivity: '标多少',
  lists: '各省的补充列举',
  kindsOff: '标哪几类',
  phrasesOff: '不再提示的词句',
  ownWords: '自己加的词',
  pausedSites: '暂停的网站',
  pausedUntil: '暂停到什么时候',
  textSize: '字的大小',
  theme: '深浅',
  language: '语言',
};
const themes: Readonly<Record<Theme, string>> = { system: '跟随系统', light: '浅色', dark: '深色' };
const textSizes: Readonly<Record<TextSize, string>> = { standard: '标准', large: '大', largest: '特大' };
const kinds: Readonly<Record<FindingKind, string>> = {
  promise: '包过、退费、几天拿证、免考、挂证、高收入一类的承诺。',
  name: '“国家”“职业资格”一类的字样，部委和单位的名义。',
  other: '收费、买卖证书、容易混淆、催人报名、没证不能上岗一类的说法。',
};
const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('');

/** The options page. */
export const options = {
  title: '设置',
  atOnce: '改了马上生效，不用另外保存。设置只存在这台设备上。',
  look: '语言和外观',
  fields,
  themes,
  textSizes,
  sensitivities: {
    careful: { label: '稳妥', explanation: '只标把握大的。' },
    standard: { label: '标准', explanation: '把握大的和可能的都标。' },
    thorough: { label: '细查', explanation: '较弱的也标，误标会多一些。' },
  },
  kinds,
  kindsExplanation: '去掉勾，这一类就不画线。自己加的词不受影响。',
  lists: {
    guangdong: {
      label: '也看广东省的补充列举',
      explanation: '广东省转发通知时还列有“不限年龄”“无门槛”“专项职业能力”等。这是广东省的列举，不是25号文件的。',
    },
  },
  undo: '撤销',
  cancel: '不改了',
  phrases: {
    /** `button`: what a person pressed on the card. */
    explanation: (button: string) => `您在网页上点过“${button}”的，都在这里。`,
    empty: '没有。所有词句都会提示。',
    remove: '恢复提示',
    removeName: (phrase: string) => `恢复提示“${phrase}”`,
    removed: (phrase: string) => `以后又会提示“${phrase}”。`,
  },
  words: {
    explanation: '网页上只要有这些词就画线，不管前后说什么。它们不属于任何条款；简体、繁体都找。',
    empty: '还没有加词。',
    word: '要找的词',
    wordHint: '至少有两个挨着的汉字，最多 30 个字，不带空格和标点。',
    note: '备注（可以不写）',
    noteHint: '弹窗里会一起显示，例如“问过老师，没有这回事”。',
    add: '加上',
    added: (word: string) => `已加上“${word}”。`,
    noteOf: (word: string) => `“${word}”的备注`,
    noteSaved: (word: string) => `“${word}”的备注已保存。`,
    remove: '删除',
    removeName: (word: string) => `删除“${word}”`,
    removed: (word: string) => `已删除“${word}”。`,
    faults: {
      empty: '请先写一个词。',
      signs: '只能有汉字、字母和数字，请去掉空格和标点。',
      long: '太长了，最多 30 个字。',
      short: '太短了，至少要有两个挨着的汉字。',
      full: '词太多了，最多 1000 个。请先删掉一些。',
    },
    known: (word: string) => `这个词已经有了：“${word}”。`,
  },
  sites: {
    explanation: '在这些网站上，识证不读网页，也不画线。www.school.example 和 school.example 算两个网站。',
    empty: '没有暂停的网站。',
    site: '要暂停的网站',
    siteHint: '可以把网址整个贴进来，例如 https://www.school.example/ad',
    add: '暂停这个网站',
    added: (site: string) => `已暂停 ${site}。`,
    remove: '恢复',
    removeName: (site: string) => `恢复 ${site}`,
    removed: (site: string) => `已恢复 ${site}。`,
    faults: {
      none: '没有看到网址。请贴上网站的地址，例如 www.school.example',
      full: '网站太多了，最多 1000 个。请先恢复一些。',
    },
    known: (site: string) => `${site} 已经暂停了。`,
    pausedUntil: (time: string) => `所有网页已暂停到 ${time}。`,
    resume: '现在恢复',
    resumed: '所有网页已恢复。',
  },
  backup: {
    title: '备份',
    explanation: '把全部设置存成一个备份文件，换电脑或重装以后再导入。',
    write: '导出备份文件',
    read: '导入备份文件……',
    question: (file: string) => `要照“${file}”改这些设置吗？`,
    keeps: '备份文件里没有的，保持现在的样子。',
    confirm: '照备份文件改',
    same: '备份文件里的设置和现在的一样，没有要改的。',
    done: '已经照备份文件改好了。',
    undone: '已撤销，设置和原来一样。',
    faults: {
      unreadable: '没能读取这个备份文件，请再选一次。设置没有变。',
      notOurs: '这不是识证导出的备份文件。设置没有变。',
      notJson: '读不懂：可能不是备份文件，也可能损坏了。设置没有变。',
    },
    notJsonAt: (line: number, column: number) =>
      `读不懂：第 ${line} 行第 ${column} 个字附近不对，备份文件可能损坏了。设置没有变。`,
    newer: (version: number) =>
      `这个备份文件来自更新的识证（第 ${version} 版设置）。请先更新识证，再导入。设置没有变。`,
    notUnderstood: (names: readonly string[]) =>
      `备份文件里这几项读不懂：${quoted(names)}。为了稳妥，整个备份文件都没有导入，设置没有变。`,
  },
  /** What a change of several settings at once would do, a line each. */
  changes: {
    value: (field: string, before: string, after: string) => `${field}：从“${before}”改成“${after}”`,
    /** `more`: how many besides those that are written out. */
    entries: (texts: readonly string[], more: number) =>
      quoted(texts) + (more > 0 ? `等 ${texts.length + more} 个` : ''),
    added: {
      lists: (entries: string) => `打开：${entries}`,
      kindsOff: (entries: string) => `不再标：${entries}`,
      phrasesOff: (entries: string) => `不再提示：${entries}`,
      ownWords: (entries: string) => `加上词：${entries}`,
      pausedSites: (entries: string) => `暂停：${entries}`,
    },
    removed: {
      lists: (entries: string) => `关掉：${entries}`,
      kindsOff: (entries: string) => `重新标：${entries}`,
      phrasesOff: (entries: string) => `恢复提示：${entries}`,
      ownWords: (entries: string) => `删除词：${entries}`,
      pausedSites: (entries: string) => `恢复：${entries}`,
    },
    notes: (entries: string) => `改备注：${entries}`,
    notPaused: '不暂停',
  },
  rules: {
    title: '规则',
    version: (version: string) => `现在用的规则是 ${version} 版，随识证一起更新。`,
    changes: '看每一版改了什么',
    release: (version: string, date: string) => `${version} 版（${date}）`,
  },
  reset: {
    title: '恢复默认设置',
    explanation: '上面的每一项都回到刚装好时的样子。',
    start: '全部恢复默认……',
    question: '全部恢复默认，会改这些设置：',
    confirm: '恢复默认',
    same: '现在就是默认设置，没有要改的。',
    done: '已经恢复默认设置。',
    undone: '已撤销，设置和原来一样。',
  },
};
