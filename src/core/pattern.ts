/**
 * The notation of rules, and how it becomes a regular expression over folded text (normalize.ts).
 *
 *   包过          the characters, in this order; a sign stuffed between them does not hide them
 *   <pass>        any word of the class `pass`
 *   (甲|乙)       one of these
 *   证?  (甲)?    may be missing
 *   #             a number: digits, Chinese numerals, a masked or placeholder number, a range
 *   ~6            up to six characters within the clause of the sentence
 *   ~~6           up to six characters within the sentence
 *   @             in `unless` and in touching signals: the match itself
 */

const number =
  '(?:[\\dx×]{1,5}(?:\\.\\d{1,2})?(?:[-~至到][\\dx×]{1,5})?|[一二两三四五六七八九十百半几数]{1,4}(?:[-至到][一二两三四五六七八九十]{1,3})?)';
/** Ends of a clause, in folded text; `/` is where a sign was taken out. */
const clauseEnds = ',:;!?。、…—/|\\n《》【】()';
const sentenceEnds = ';!?。…\\n';
/** Between two characters of one word only a removed sign may stand; between two slots also a space. */
const joinInWord = '/?';
const joinOfSlots = '[ /]?';

const special = /[\\^$*+.()[\]{}|?]/u;
const ideograph = /\p{Script=Han}/u;

/** Word classes by name: each entry is a pattern itself. */
export type Classes = Readonly<Record<string, readonly string[]>>;

/** What a class reads as; many patterns name the same ones. */
const knownClasses = new WeakMap<readonly string[], string>();

/** A pattern that cannot be read; the message says what and where. */
export class PatternError extends Error {}

/**
 * Source of the regular expression for a pattern.
 * @param pattern in the notation above, its characters already folded
 * @param classes the classes it may name
 * @throws PatternError on an unknown class, an unclosed bracket or a stray sign
 */
export function patternSource(pattern: string, classes: Classes): string {
  let at = 0;
  const fail = (why: string): never => {
    throw new PatternError(`pattern «${pattern}», character ${at + 1}: ${why}`);
  };
  const readClass = (): string => {
    const end = pattern.indexOf('>', at);
    const words = classes[pattern.slice(at + 1, end)];
    if (end < 0 || !words) return fail(`no word class «${pattern.slice(at + 1, end < 0 ? undefined : end)}»`);
    at = end + 1;
    const source = knownClasses.get(words) ?? alternatives(words, classes);
    knownClasses.set(words, source);
    return source;
  };
  const readGap = (): string => {
    const gap = /^(~~?)(\d+)/.exec(pattern.slice(at));
    if (!gap) return fail('after ~ comes the greatest number of characters');
    at += gap[0].length;
    return `[^${gap[1] === '~' ? clauseEnds : sentenceEnds}]{0,${gap[2]}}?`;
  };
  const readSequence = (): string => {
    let source = '';
    let join: string | undefined;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const character = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
      if (character === '~') {
        source += readGap();
        join = undefined;
        continue;
      }
      const literal = ideograph.test(character);
      let atom: string;
      if (character === '<') atom = readClass();
      else if (character === '(') {
        at++;
        atom = `(?:${readAlternatives()})`;
        if (pattern[at] !== ')') fail('a bracket is not closed');
        at++;
      } else if (character === '#') {
        at++;
        atom = number;
      } else if (special.test(character) || character === '>' || character === '@') {
        return fail(`«${character}» has no meaning here`);
      } else {
        at += character.length;
        atom = character;
      }
      const joint: string = join === undefined ? '' : literal && join === joinInWord ? joinInWord : joinOfSlots;
      if (pattern[at] === '?') {
        at++;
        source += `(?:${joint}${atom})?`;
      } else source += joint + atom;
      join = literal ? joinInWord : joinOfSlots;
    }
    return source;
  };
  const readAlternatives = (): string => {
    const all = [readSequence()];
    while (pattern[at] === '|') {
      at++;
      all.push(readSequence());
    }
    return all.join('|');
  };
  const source = readAlternatives();
  if (at < pattern.length) fail('a bracket is closed that was never opened');
  return source;
}

/** One group that matches any of the patterns, longer ones first. */
export function alternatives(patterns: readonly string[], classes: Classes): string {
  const longestFirst = [...patterns].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((pattern) => patternSource(pattern, classes)).join('|')})`;
}

/** A pattern around `@`: what must stand right before and right after the match. */
export type Surroundings = { before: RegExp | undefined; after: RegExp | undefined };

/** What a pattern around `@` asks for before and after the match. */
function sidesOf(pattern: string): { before: string; after: string } {
  const [before, after, ...more] = pattern.split('@');
  if (before === undefined || after === undefined || more.length > 0) {
    throw new PatternError(`pattern «${pattern}»: exactly one @ says where the match stands`);
  }
  return { before, after };
}

/**
 * Compiles patterns around `@`; those that look to one side only become one.
 * @throws PatternError when `@` is missing or there twice
 */
export function surroundings(patterns: readonly string[], classes: Classes): Surroundings[] {
  const rightBefore = (some: readonly string[]) => new RegExp(`${alternatives(some, classes)}${joinOfSlots}$`, 'u');
  const rightAfter = (some: readonly string[]) => new RegExp(`^${joinOfSlots}${alternatives(some, classes)}`, 'u');
  const sides = patterns.map(sidesOf);
  const befores = sides.flatMap(({ before, after }) => (after === '' ? [before] : []));
  const afters = sides.flatMap(({ before, after }) => (before === '' ? [after] : []));
  const made: Surroundings[] = sides.flatMap(({ before, after }) =>
    before && after ? [{ before: rightBefore([before]), after: rightAfter([after]) }] : [],
  );
  if (befores.length > 0) made.push({ before: rightBefore(befores), after: undefined });
  if (afters.length > 0) made.push({ before: undefined, after: rightAfter(afters) });
  return made;
}
