/**
 * The table that reads variants as plain characters, made from opencc-js at build and cut to the characters the rules
 * need: traditional, Taiwan and Hong Kong forms, and the radicals that look like characters.
 */
import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** Radicals of U+2E80–2EFF and other forms that NFKC leaves alone. Source: Unicode, CJK Radicals Supplement. */
const lookAlikes =
  '⺟母 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 攷考 戶户';

/** Pairs of a dictionary written as `from to|from to`, of several targets the first. */
function pairs(dictionary: string): [from: string, to: string][] {
  return dictionary.split('|').flatMap((entry) => {
    const [from, to] = entry.split(' ');
    return from && to ? [[from, to]] : [];
  });
}

const simplified = new Map(pairs(traditional));

/** The simplified character for a traditional one, any other as itself. */
export const plain = (character: string): string => simplified.get(character) ?? character;

/** Every variant with the plain character it reads as; of several for one variant the last counts. */
export function variantPairs(): [variant: string, character: string][] {
  const regional = [taiwan, hongKong].flatMap(pairs).map(([from, to]): [string, string] => [from, plain(to)]);
  const alike = lookAlikes.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]);
  return [...simplified, ...regional, ...alike].filter(([from, to]) => [...from].length === 1 && [...to].length === 1);
}

/** @param needed the plain characters that rules, classes and signals are written in */
export function makeFoldTable(needed: ReadonlySet<string>): { from: string; to: string } {
  const table = new Map(variantPairs().filter(([variant, character]) => needed.has(character) && !needed.has(variant)));
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return { from: sorted.map(([variant]) => variant).join(''), to: sorted.map(([, character]) => character).join('') };
}
