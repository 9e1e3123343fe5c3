/**
 * Folding: the same words, however they are written, become the same text, with a map back.
 *
 * Variants read as the simplified character, full width as half width, letters as small letters. What cannot be seen
 * is dropped. A sign stuffed between two ideographs becomes `/`, white space between two words one space; both stay,
 * because they may just as well be a border. Punctuation that ends a clause stays.
 */

import type { Undisguise } from './disguise.ts';

/** `text[i]` was made from `source.slice(starts[i], ends[i])`; offsets in UTF-16 units. */
export type NormalizedText = { text: string; starts: readonly number[]; ends: readonly number[] };

/** Reads one variant as its plain character; anything else as itself. */
export type Fold = (character: string) => string;

/** 1 for each UTF-16 unit that a variant begins with: most characters are none, and are told at once. */
export function markVariants(from: string): Uint8Array {
  const marks = new Uint8Array(65536);
  for (const variant of from) marks[variant.charCodeAt(0)] = 1;
  return marks;
}

/** The one-to-one folding of the two parallel strings (see CompiledRules.fold). */
export function createFold(from: string, to: string): Fold {
  const plain = [...to];
  const isVariant = markVariants(from);
  const table = new Map([...from].map((variant, i) => [variant, plain[i] ?? variant]));
  return (character) => (isVariant[character.charCodeAt(0)] ? (table.get(character) ?? character) : character);
}

type Kind = 'ideograph' | 'letter' | 'space' | 'sign' | 'line' | 'stop';
type Unit = { text: string; kind: Kind; start: number; end: number };

/** Format characters, combining marks, and the fillers that are letters by name only. */
const invisible = /\p{Cf}|\p{Mn}|\p{Me}|\u115f|\u1160|\u3164|\uffa0/u;
const ideograph = /[\p{Script=Han}〇]/u;
const letter = /[\p{L}\p{N}%×]/u;
const stops = new Set(',:;!?。、…—“”‘’"《》【】()');
/** Signs that read as another, which stands after each. */
const canonical = new Map(
  Array.from(
    '「“」”『“』”〝“〞”〈《〉》[【]】〔【〕】{【}】｡。–-‐-‑-−-─—―—⋯…'.matchAll(/(.)(.)/gu),
    ([, sign = '', plain = '']) => [sign, plain],
  ),
);
/** Pinyin in brackets after a character, as in 證(zhèng)書(shū). */
const pinyin = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,6}[)）]/uy;
/** One ideograph in brackets of its own, as in 【包】【过】, but not the number of an item. */
const bracketed = /[(（【[《〈「『“]([^一二三四五六七八九十\d])[)）】\]》〉」』”]/uy;
const openers = '(（【[《〈「『“';
/** A longer run of signs is a line drawn between two texts. */
const longestStuffing = 4;
/** So short, what stands on both sides of a line break may be one word that was cut. */
const longestShred = 2;

function kindOf(character: string): Kind {
  if (ideograph.test(character)) return 'ideograph';
  if (character === '\n') return 'line';
  if (/\s/u.test(character)) return 'space';
  if (stops.has(character)) return 'stop';
  return letter.test(character) ? 'letter' : 'sign';
}

/** What a character that is no common ideograph reads as: nothing, itself, or several characters. */
type Parts = readonly Pick<Unit, 'text' | 'kind'>[];

/** What has been read before; signs repeat. */
const known = new WeakMap<Fold, Map<string, Parts>>();
/** More different signs than any page needs are there only to fill our memory. */
const mostKnown = 5000;

function partsOf(character: string, fold: Fold, before: Map<string, Parts>): Parts {
  let parts = before.get(character);
  if (!parts) {
    const plain = invisible.test(character) ? '' : character.normalize('NFKC').toLowerCase();
    parts = [...plain]
      .flatMap((part) => [...fold(canonical.get(part) ?? part)])
      .map((text) => ({ text, kind: kindOf(text) }));
    if (before.size > mostKnown) before.clear();
    before.set(character, parts);
  }
  return parts;
}

/** Reads the source one character at a time; nothing is put together yet. */
function readUnits(source: string, fold: Fold, undisguise: Undisguise | undefined): Unit[] {
  const before = known.get(fold) ?? new Map<string, Parts>();
  known.set(fold, before);
  const units: Unit[] = [];
  let skipBracketAt = -1;
  for (let at = 0; at < source.length; ) {
    const start = at;
    const meant = undisguise?.meantAt(source, at, units.at(-1)?.text ?? '');
    if (meant) {
      at = meant.end;
      for (const text of meant.text) units.push({ text, kind: 'ideograph', start, end: at });
      continue;
    }
    const code = source.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    at += character.length;
    if (code >= 0x4e00 && code <= 0x9fff) {
      units.push({ text: fold(character), kind: 'ideograph', start, end: at });
      if (source[at] === '(' || source[at] === '（') {
        pinyin.lastIndex = at;
        if (pinyin.test(source)) at = pinyin.lastIndex;
      }
      continue;
    }
    let isSkippedBracket = skipBracketAt === start;
    if (openers.includes(character)) {
      bracketed.lastIndex = start;
      const inner = bracketed.exec(source)?.[1];
      if (inner && ideograph.test(inner)) {
        skipBracketAt = start + 1 + inner.length;
        isSkippedBracket = true;
      }
    }
    for (const { text, kind } of partsOf(character, fold, before)) {
      units.push({ text, kind: isSkippedBracket ? 'sign' : kind, start, end: at });
    }
  }
  return units;
}

/** What may stand between two words. */
const gapKinds: ReadonlySet<Kind | undefined> = new Set<Kind>(['space', 'sign', 'line']);

/** For each unit, how many ideographs and letters stand together there without a break. */
function runLengths(units: readonly Unit[]): number[] {
  const lengths = new Array<number>(units.length).fill(0);
  for (let from = 0; from < units.length; from++) {
    let to = from;
    while (to < units.length && (units[to]?.kind === 'ideograph' || units[to]?.kind === 'letter')) to++;
    lengths.fill(to - from, from, to);
    from = to;
  }
  return lengths;
}

/** What stands in the folded text for the units between two words. */
function between(gap: readonly Unit[], left: Unit, right: Unit, leftRun: number, rightRun: number): string {
  const hasLine = gap.some((unit) => unit.kind === 'line');
  const signs = gap.filter((unit) => unit.kind === 'sign').length;
  const alone = leftRun === 1 || rightRun === 1;
  if (hasLine) return leftRun <= longestShred && rightRun <= longestShred ? '/' : '\n';
  if (signs > longestStuffing) return '…';
  if (left.kind === 'ideograph' && right.kind === 'ideograph') return signs > 0 || alone ? '/' : ' ';
  if (signs === 0) return ' ';
  // The dot of 3.5 and the hyphen of 3-7 belong to the number.
  const sign = gap.find((unit) => unit.kind === 'sign' && unit.text < '\x7f')?.text;
  return left.kind === 'letter' && right.kind === 'letter' && sign ? sign : '/';
}

/**
 * Folds a text.
 * @param source the text of one block, as it stands on the page
 * @param undisguise where given, words in disguise read as what they mean
 * @returns the folded text and, for each of its UTF-16 units, where it began and ended in the source
 */
export function normalize(source: string, fold: Fold, undisguise?: Undisguise): NormalizedText {
  const units = readUnits(source, fold, undisguise?.mayHide(source) ? undisguise : undefined);
  const runs = runLengths(units);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const put = (written: string, start: number, end: number) => {
    text += written;
    for (let i = 0; i < written.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let i = 0; i < units.length; ) {
    const unit = units[i];
    if (!unit) break;
    if (!gapKinds.has(unit.kind)) {
      put(unit.text, unit.start, unit.end);
      i++;
      continue;
    }
    let to = i;
    while (gapKinds.has(units[to]?.kind)) to++;
    const left = units[i - 1];
    const right = units[to];
    const gap = units.slice(i, to);
    const last = gap.at(-1) ?? unit;
    if (!left || !right || left.kind === 'stop' || right.kind === 'stop') {
      if (gap.some((one) => one.kind === 'line')) put('\n', unit.start, last.end);
    } else put(between(gap, left, right, runs[i - 1] ?? 0, runs[to] ?? 0), unit.start, last.end);
    i = to;
  }
  return { text, starts, ends };
}
