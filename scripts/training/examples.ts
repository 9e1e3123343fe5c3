/** The written texts that the second reader learns from, taken apart into what it looks at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUndisguise } from '../../src/core/disguise.ts';
import { createFold, type NormalizedText, normalize } from '../../src/core/normalize.ts';
import { clausesOf, gramsOf } from '../../src/core/second-reader.ts';
import { compilePatterns } from '../../src/rules/compile.ts';
import { ruleFiles } from '../../src/rules/rule-files.ts';

/** A clause with the family of the phrase that stands in it, if one does. */
export type ClauseExample = { grams: string[]; family: string | undefined };
export type TextExample = { grams: string[]; isAd: boolean; clauses: ClauseExample[] };

type Flag = { phrase: string; family: string };

export const textFolder = join(import.meta.dirname, 'texts');
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

function readExample(line: string): TextExample {
  const { text, flags }: { text: string; flags: Flag[] } = JSON.parse(line);
  const normalized: NormalizedText = normalize(text, fold, undisguise);
  return {
    grams: gramsOf(normalized.text),
    isAd: flags.length > 0,
    clauses: clausesOf(normalized.text).map(({ start, end }) => ({
      grams: gramsOf(normalized.text.slice(start, end)),
      family: familyAt(text, flags, normalized.starts[start] ?? 0, normalized.ends[end - 1] ?? 0),
    })),
  };
}

/** @returns the examples of every file of the folder, in the order of the names */
export function readExamples(without: readonly string[] = []): TextExample[] {
  return readdirSync(textFolder)
    .filter((name) => name.endsWith('.jsonl') && !without.includes(name))
    .sort()
    .flatMap((name) => readFileSync(join(textFolder, name), 'utf8').split('\n').filter(Boolean).map(readExample));
}
