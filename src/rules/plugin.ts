/**
 * Serves the compiled rules: `virtual:rules/patterns` packed for the page, `virtual:rules/words/LANGUAGE` for the
 * surfaces, `virtual:rules/card-words/LANGUAGE` for the background, `virtual:rules/examples` for the notice page.
 */
import type { Plugin } from 'vite';
import { languages } from '../settings.ts';
import { compileRules } from './compile.ts';
import { packRules } from './pack.ts';
import type { CardWords, Words } from './words.ts';
import { wordsIn } from './words-in.ts';

const prefix = 'virtual:rules/';

let compiled: ReturnType<typeof compileRules> | undefined;
/** Compiled once a build: each entry of the extension is bundled by itself and asks again. */
function compileOnce() {
  compiled ??= compileRules();
  return compiled;
}

/** What the background tells the card; it loads them all, whichever language is chosen. */
function cardWordsOf({ rules, clauses, notices, ask }: Words): CardWords {
  const cited = Object.values(rules).flatMap((rule) => rule.clauses);
  const needed = new Set(cited.flatMap((id) => [id, clauses[id]?.partOf ?? id]));
  return { rules, notices, ask, clauses: Object.fromEntries(Object.entries(clauses).filter(([id]) => needed.has(id))) };
}

const modules: Readonly<Record<string, () => unknown>> = {
  patterns: () => packRules(compileOnce().patterns),
  examples: () => compileOnce().examples,
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [`words/${language}`, () => wordsIn(language, compileOnce().words)],
      [`card-words/${language}`, () => cardWordsOf(wordsIn(language, compileOnce().words))],
    ]),
  ),
};

/** @returns a Vite plugin; a rule that does not compile stops the build with its message */
export function rulesPlugin(): Plugin {
  return {
    name: 'shizheng-rules',
    resolveId: (id) => (id.startsWith(prefix) && modules[id.slice(prefix.length)] ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith(`\0${prefix}`) ? modules[id.slice(prefix.length + 1)] : undefined;
      return make && `export default ${JSON.stringify(make())};`;
    },
  };
}
