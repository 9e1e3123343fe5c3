/** Words hidden by their sound, an initial, a word of the same sound or the parts of a character (rules/disguises.ts). */

export type Disguises = {
  /** Syllables in letters, without tone marks, by the character they stand for; some only after another character. */
  sounds: Readonly<Record<string, string>>;
  /** A letter and the two characters it hides the first of. */
  initials: readonly (readonly [letter: string, meant: string])[];
  /** Characters as written and as meant. */
  written: readonly (readonly [written: string, meant: string])[];
};

/** What is meant at a place: the characters, and where what was written for them ends. */
export type Meant = { text: string; end: number };

export type Undisguise = {
  /** A cheap look: false when nothing in the text can be in disguise. */
  mayHide(source: string): boolean;
  /** What is meant by what begins at the offset, or undefined when it is what it is. `left` is the last character read. */
  meantAt(source: string, at: number, left: string): Meant | undefined;
};

const han = /\p{Script=Han}/u;
const latin = /\p{Script=Latin}/u;
/** No syllable is longer, with its tone mark apart. */
const run = /\p{Script=Latin}{1,7}(?!\p{Script=Latin})/uy;
/** Letters in disguise stand beside the characters of their word, with a sign or two in between at most. */
const rightNeighbour = /^[^\p{L}\p{N}]{0,2}(\p{Script=Han}|\p{Script=Latin}{1,7})/u;

const plainLetters = (letters: string) =>
  letters
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

export function createUndisguise({ sounds, initials, written }: Disguises): Undisguise {
  const words = written.map(([from]) => from).join('|');
  const hiddenWord = new RegExp(words, 'u');
  const wordOrLetter = new RegExp(`\\p{Script=Latin}|${words}`, 'u');
  let hiddenLetters: RegExp | undefined;
  function mayHideLetters(source: string): boolean {
    hiddenLetters ??= new RegExp(
      [
        ...Object.keys(sounds).map((sound) => [...sound].map((letter) => `${letter}\\p{Mn}?`).join('')),
        ...initials.map(([letter, meant]) => `${letter}[^\\p{L}\\p{N}]{0,2}${meant.at(-1)}`),
      ].join('|'),
      'iu',
    );
    return hiddenLetters.test(source.normalize('NFD'));
  }
  const starts = new Set(written.map(([from]) => from[0]));

  function meantByLetters(source: string, at: number, left: string): Meant | undefined {
    // The end of a word is no word.
    if (latin.test(source[at - 1] ?? '')) return undefined;
    run.lastIndex = at;
    const letters = run.exec(source)?.[0];
    if (!letters) return undefined;
    const end = at + letters.length;
    const right = rightNeighbour.exec(source.slice(end, end + 12))?.[1] ?? '';
    const plain = plainLetters(letters);
    const initial = initials.find(([letter, meant]) => letter === plain && meant.endsWith(right) && right !== '');
    if (initial) return { text: initial[1][0] ?? '', end };
    const sound = sounds[left + plain] ?? sounds[plain];
    if (!sound || /^\p{N}/u.test(source.slice(end))) return undefined;
    const isBeside = han.test(left) || han.test(right) || sounds[plainLetters(right)] !== undefined;
    return isBeside ? { text: sound, end } : undefined;
  }

  return {
    mayHide: (source) =>
      wordOrLetter.test(source) && (hiddenWord.test(source) || (han.test(source) && mayHideLetters(source))),
    meantAt(source, at, left) {
      const first = source[at] ?? '';
      if (starts.has(first)) {
        const pair = written.find(([from]) => source.startsWith(from, at));
        if (pair) return { text: pair[1], end: at + pair[0].length };
      }
      return meantByLetters(source, at, left);
    },
  };
}

/** A sign between two ideographs that ends no clause, or a character that cannot be seen. */
const stuffing =
  /\p{Script=Han}[^\p{L}\p{N}\s,，。、:：;；!！?？…—“”‘’"'《》【】()（）「」『』[\]]+\p{Script=Han}|\p{Cf}/u;
const ideographs = (text: string) => [...text].filter((character) => han.test(character)).join('');

/** True when a quote hides its words: by signs or unseen characters, or because folding alone does not give them. */
export function isDisguised(quote: string, words: string, fold: (character: string) => string): boolean {
  const plain = [...ideographs(quote.normalize('NFKC'))].map(fold).join('');
  return stuffing.test(quote) || plain !== ideographs(words);
}
