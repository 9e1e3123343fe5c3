import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disguises } from '../rules/disguises.ts';
import { createUndisguise, isDisguised } from './disguise.ts';
import { normalize } from './normalize.ts';

const undisguise = createUndisguise(disguises);
const same = (character: string) => character;
const read = (source: string) => normalize(source, same, undisguise).text;

describe('words in disguise', () => {
  test.each([
    ['a syllable beside its word', '建造师bao过', '建造师包过'],
    ['with a tone mark', '无需kǎo核', '无需考核'],
    ['two syllables', 'bao guo!四六级', '包/过!四六级'],
    ['a syllable that depends on the character before', '挂kao', '挂靠'],
    ['an initial', 'G靠 b过', '挂靠 包过'],
    ['the end of a word', 'CAD考试、Word考点、GitHub过程、xiaobao过来', 'cad考试、word考点、github过程、xiaobao过来'],
    ['a word of the trade', 'D考场 G证 拿正式合同', 'd考场 g证 拿正式合同'],
    ['parts of a character', '讠正书', '证书'],
    ['another character of the same sound', '卟过', '不过'],
    ['a syllable among letters', '微信号kaoshi、kao123', '微信号kaoshi、kao123'],
    ['an English word', 'bao is a word', 'bao is a word'],
    ['an initial of another word', 'T恤、b站、d版', 't恤、b站、d版'],
  ])('%s', (_, source, text) => expect(read(source)).toBe(text));

  test('offsets point at what was written', () => {
    const { text, starts, ends } = normalize('挂kao费', same, undisguise);
    expect([text, starts[1], ends[1]]).toEqual(['挂靠费', 1, 4]);
  });

  test('the cheap look never misses what reading finds', () => {
    const pieces = fc.constantFrom(...'包过考证挂 *a1', 'bao', 'KAO', 'kǎo', 'guo', 'b', '讠正', '卟过', 'x');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const source = parts.join('');
        if (read(source) !== normalize(source, same).text) expect(undisguise.mayHide(source)).toBe(true);
      }),
    );
  });
});

test.each([
  ['包过', '包过', false],
  ['ＶＩＰ包过', 'vip包过', false],
  ['包*过', '包过', true],
  ['包 过', '包过', false],
  ['3–7天拿证', '3-7天拿证', false],
  ['包\u200b过', '包过', true],
  ['bao过', '包过', true],
])('%s hides %s: %j', (quote, words, hides) => expect(isDisguised(quote, words, same)).toBe(hides));
