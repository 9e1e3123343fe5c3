import { describe, expect, test } from 'vitest';
import { compilePatterns } from '../rules/compile.ts';
import { ruleFiles } from '../rules/rule-files.ts';
import type { Choice } from './rule.ts';
import { createScanner, type PageBlock, reportOf, standardChoice } from './scan.ts';

const scanner = createScanner(compilePatterns(ruleFiles));

/** A page whose lines are blocks; a line that begins with `# ` is a heading. */
function page(source: string): PageBlock[] {
  return source.split('\n').map((line) => {
    const text = line.replace(/^# /u, '');
    return { text, heading: line !== text, reading: scanner.mayMatch([text]) ? scanner.read(text) : undefined };
  });
}
const scan = (source: string, url = 'https://school.example/') => reportOf(url, scanner.judge(url, page(source)));
const quotes = (source: string, url?: string) => scan(source, url).findings.map(({ quote }) => quote);

describe('scan', () => {
  test.each([
    ['the plain word', '消防工程师考证包过，报名咨询', ['包过']],
    ['signs between', '消防工程师考证包*过，报名咨询', ['包*过']],
    ['traditional characters', '消防工程師考證包過，報名諮詢', ['包過']],
    ['pinyin in brackets', '消防工程師考證包(bāo)過(guò)，報名', ['包(bāo)過']],
    ['a placeholder filled in', '健康管理师7天拿证，学费1280元', ['7天拿证']],
    ['another word across a border', '烘焙课报名：面包过夜也松软', []],
    ['a denial', '我们不承诺包过，报名请看课程表', []],
    ['a warning', '考生请警惕“包过”宣传，报名请上官网', []],
    ['nothing to sell it with', '今天的天气不错，适合散步', []],
  ])('%s', (_, text, found) => expect(quotes(text)).toEqual(found));

  test('sensitivity and lists change what is shown, not what is judged', () => {
    const blocks = page('月嫂考试包过，快速拿证，不限年龄');
    const shown = (choice?: Choice) => {
      const { findings, passedOver } = scanner.judge('https://school.example/', blocks, choice);
      expect(
        passedOver.every(({ because }) => because.some((code) => code === 'weak' || code === 'below-choice')),
      ).toBe(true);
      return [findings.length, findings.length + passedOver.length];
    };
    const [careful, standard, thorough] = (['careful', 'standard', 'thorough'] as const).map((sensitivity) =>
      shown({ ...standardChoice, sensitivity }),
    );
    expect(shown()).toEqual(standard);
    expect(careful?.[0]).toBeLessThan(thorough?.[0] ?? 0);
    expect(new Set([careful, standard, thorough].map((counts) => counts?.[1])).size).toBe(1);
    const withList = scanner.judge('https://school.example/', blocks, {
      ...standardChoice,
      lists: ['guangdong'],
    });
    expect(withList.findings.map(({ finding: { quote } }) => quote)).toContain('不限年龄');
    expect(quotes('月嫂班不限年龄，学费980元，报名咨询老师')).toEqual([]);
  });

  test('what is passed over says why', () => {
    const { passedOver } = scan('我们不承诺包过，报名请看课程表');
    expect(passedOver).toEqual([
      {
        ruleId: expect.any(String),
        quote: expect.stringContaining('包过'),
        because: expect.arrayContaining(['denied']),
      },
    ]);
  });

  test('a school may reprint the notice and sell on the same page', () => {
    const source = '使用“代考”“包过”“速成”等字样的，由网信部门处置\n本校招生：建造师考证包过，学费三千元';
    const { findings, passedOver } = scan(source);
    expect(findings.map(({ block }) => block)).toEqual(['本校招生：建造师考证包过，学费三千元']);
    expect(passedOver.map(({ quote }) => quote)).toContain('包过');
  });

  test('the object may stand in the heading', () => {
    expect(quotes('# 健康管理师培训招生\n包过，今天付款八折')).toEqual(['包过']);
    expect(quotes('# 今晚的菜单\n包过，今天付款八折')).toEqual([]);
  });

  test('what one line of a block warns of is not said of the other lines', () => {
    const lines = ['报考条件：依照有关规定，年满十八周岁', '健康管理师签约包过，学费 2980 元', '温馨提醒：切勿错过'];
    const text = lines.join('\n');
    const { findings } = scanner.judge('', [{ text, heading: false, reading: scanner.read(text) }]);
    expect(findings.map(({ finding }) => finding.quote)).toEqual(['签约包过']);
  });

  test('a longer match does not hide words of another clause', () =>
    expect(quotes('二建代考包过挂靠一条龙，加微信')).toEqual(['代考', '包过', '挂靠']));

  test('an official host speaks for itself', () => {
    const text = '消防工程师考证包过，报名咨询';
    expect(quotes(text, 'https://rst.example.gov.cn/a')).toEqual([]);
    expect(quotes(text, 'https://gov.cn.example.com/')).toEqual(['包过']);
  });

  test('quotes are the slices the offsets name, also in long blocks', () => {
    const text = `${'课程介绍。'.repeat(300)}考证包过，报名咨询。${'课程介绍。'.repeat(300)}`;
    const [finding] = scan(text).findings;
    expect(finding?.block.slice(finding.start, finding.end)).toBe('包过');
    expect(finding?.block.length).toBeLessThan(1000);
  });

  test('the same words of the same block count once and keep their places', () => {
    const block = page('考证包过，报名咨询')[0];
    if (!block) throw new Error('no block');
    const { findings } = scanner.judge('https://school.example/', [block, block]);
    expect(findings.map(({ places }) => places.map((place) => place.block))).toEqual([[0, 1]]);
  });
});

describe('clauses', () => {
  const links = (text: string) => scan(text).findings.map(({ named, related }) => ({ named, related }));

  test('the listed word is named in both notices', () =>
    expect(links('建造师考证包过，报名咨询')).toEqual([{ named: ['25-1-2', 'net-2-3'], related: [] }]));

  test('a word that only the network notice lists is related to the clause of 25号', () =>
    expect(links('建造师考证，证书挂靠，报名咨询')).toEqual([{ named: ['net-2-3'], related: ['25-1-4'] }]));

  test('outside the scope of 25-1-0 every link is related', () =>
    expect(links('驾校学车科目二包过，报名咨询')).toEqual([{ named: [], related: ['25-1-2', 'net-2-3'] }]));

  test.each([
    ['an entry condition is not what is sold', '健康管理师，学历不限，签约包过，报名咨询'],
    ['a trade named in the block goes before a degree in the heading', '# 学历提升\n健康管理师，签约包过，报名咨询'],
  ])('%s', (_, source) => expect(links(source)).toEqual([{ named: ['25-1-2', 'net-2-3'], related: [] }]));
});
