import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFoldTable } from '../rules/fold-table.ts';
import { createFold, normalize } from './normalize.ts';

const table = makeFoldTable(new Set('包过证书挂靠资格会计题业网考试长见'));
const fold = createFold(table.from, table.to);
const folded = (source: string) => normalize(source, fold).text;

describe('normalize', () => {
  test.each([
    ['traditional', '包過 證書', '包过 证书'],
    ['the form 証', '証書', '证书'],
    ['full width', 'ＶＩＰ１００％，（３天）', 'vip100%,(3天)'],
    ['circled letters and digits', '③天Ⓥ', '3天v'],
    ['Kangxi radicals', '⾦融⾼薪', '金融高薪'],
    ['radicals that NFKC leaves alone', '⻓期⻅证', '长期见证'],
    ['zero width, soft hyphen, variation selector, bidi', '包\u200b\u00ad\ufe0f\u202e过', '包过'],
    ['pinyin in brackets', '證(zhèng)書(shū)', '证书'],
    ['signs between characters', '包*过 保&过班', '包/过/保/过班'],
    ['a slash in every second place', '会/计从业资/格', '会/计从业资/格'],
    ['spaces between single characters', '资 格 证书', '资/格/证书'],
    ['one space between words', '快速 成长', '快速 成长'],
    ['one character a line', '包\n过\n班', '包/过/班'],
    ['lines', '建造师考证\n包过', '建造师考证\n包过'],
    ['a word cut by a line break', '国家\n认可', '国家/认可'],
    ['brackets around single characters', '【包】【过】', '包/过'],
    ['the number of an item', '（一）包过', '(一)包过'],
    ['numbers keep their signs', '3-7天 3.5万 100%通过', '3-7天 3.5万 100%通过'],
    ['a drawn line', '考证******包过', '考证…包过'],
    ['quotation marks of both scripts', '「包過」“包过”', '“包过”“包过”'],
    ['combining marks', '包\u0336过\u0336', '包过'],
    ['nothing', '', ''],
  ])('%s', (_, source, text) => expect(folded(source)).toBe(text));

  test('offsets point at what a unit was made from', () => {
    const source = '考證(zhèng) 包＊過';
    const { text, starts, ends } = normalize(source, fold);
    expect(text).toBe('考证/包/过');
    expect(source.slice(starts[3], ends[5])).toBe('包＊過');
    expect(source.slice(starts[1], ends[1])).toBe('證');
  });

  const sources = fc.string({
    unit: fc.constantFrom(...'包過证書挂靠ab12 \n*/%·，。“”（）【】', '\u200b', '⾦', '🔥', '(zhè)', '𠮷', '㍿'),
    maxLength: 40,
  });
  /** Borders depend on what stands around; the words do not. */
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}%×]/gu, '');

  test('one start and one end for each unit, in order, inside the source', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { text, starts, ends } = normalize(source, fold);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] ?? 0);
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  test('the source of any stretch folds to a text that contains the stretch', () => {
    fc.assert(
      fc.property(sources, fc.nat(40), fc.nat(40), (source, a, b) => {
        const { text, starts, ends } = normalize(source, fold);
        const from = Math.min(a, b, text.length);
        const to = Math.min(Math.max(a, b), text.length);
        if (from === to) return;
        const slice = source.slice(starts[from], ends[to - 1]);
        expect(bare(folded(slice))).toContain(bare(text.slice(from, to)));
      }),
    );
  });
});
