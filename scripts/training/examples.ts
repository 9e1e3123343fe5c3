/** The written texts that the second reader learns from, taken apart into what it looks at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUndisguise } from '../../src/core/disguise.ts';
import { createFold, type NormalizedText, normalize } from '../../src/core/normalize.ts';
import { clausesOf, gramsOf } from '../../src/core/second-reader.ts';
import { compilePatterns } from '../../src/rules/compile.ts';
import { families } from '../../src/rules/families.ts';
import { ruleFiles } from '../../src/rules/rule-files.ts';

/** A clause with the family of the phrase that stands in it, if one does. */
export type ClauseExample = { grams: number[]; family: string | undefined };
export type TextExample = { grams: number[]; isAd: boolean; clauses: ClauseExample[] };

type Flag = { phrase: string; family: string };

const textFolder = join(import.meta.dirname, 'texts');
const { fold: table, disguises } = compilePatterns(ruleFiles);
const fold = createFold(table.from, table.to);
const undisguise = createUndisguise(disguises);

/** The family of the flag that shares at least half of itself or of the clause. */
function familyAt(source: string, flags: readonly Flag[], start: number, end: number): string | undefined {
  return flags.find(({ phrase }) => {
    const at = source.indexOf(phrase);
    const shared = Math.min(at + phrase.length, end) - Math.max(at, start);
    return at >= 0 && shared >= Math.min(phrase.length, end - start) / 2;
  })?.family;
}

const isFlag = (flag: unknown): flag is Flag =>
  typeof flag === 'object' &&
  flag !== null &&
  'phrase' in flag &&
  typeof flag.phrase === 'string' &&
  'family' in flag &&
  families.some(({ id }) => id === flag.family);

/** @throws Error that names the line, where it is no example or flags a phrase that it does not hold */
function readExample(line: string, place: string): TextExample {
  const example: unknown = JSON.parse(line);
  if (typeof example !== 'object' || example === null) throw new Error(`${place}: one object a line is wanted`);
  const text = 'text' in example ? example.text : undefined;
  const flags: unknown = 'flags' in example ? example.flags : undefined;
  if (typeof text !== 'string' || !Array.isArray(flags) || !flags.every(isFlag))
    throw new Error(`${place}: wants "text", and "flags" with a phrase and a family of src/rules/families.ts each`);
  const stray = flags.find(({ phrase }) => !text.includes(phrase));
  if (stray) throw new Error(`${place}: «${stray.phrase}» does not stand in the text; copy it as it stands`);
  const normalized: NormalizedText = normalize(text, fold, undisguise);
  return {
    grams: [...gramsOf(normalized.text)],
    isAd: flags.length > 0,
    clauses: clausesOf(normalized.text).map(({ start, end }) => ({
      grams: [...gramsOf(normalized.text.slice(start, end))],
      family: familyAt(text, flags, normalized.starts[start] ?? 0, normalized.ends[end - 1] ?? 0),
    })),
  };
}

/**
 * @param without names of files to leave out
 * @returns the examples of the other files of the folder, in the order of the names
 * @throws Error for a name that is not there, and for a line that is no example
 */
export function readExamples(without: readonly string[]): TextExample[] {
  const names = readdirSync(textFolder).filter((name) => name.endsWith('.jsonl'));
  const missing = without.find((name) => !names.includes(name));
  if (missing) throw new Error(`no ${missing} among the texts; there are ${names.join(', ')}`);
  return names
    .filter((name) => !without.includes(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(textFolder, name), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line ? [readExample(line, `${name}:${i + 1}`)] : [])),
    );
}
